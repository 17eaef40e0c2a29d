package io.hanqiao.credit.bridge;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Why a bridge loan is declined. */
enum DeclineCode implements Named {
  NO_RENEWAL("银行不续贷", "the bank does not lend again"),
  FUND_SHORT("资金不足", "the fund is short of money"),
  RISK("风险较高", "the risk is too high"),
  RECORDS_INCOMPLETE("材料不全", "records are incomplete");

  private final Text text;

  DeclineCode(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
