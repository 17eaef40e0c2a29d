package io.hanqiao.credit.grant;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Why a bank does not pay out what a firm asks for. */
enum DeclineCode implements Named {
  CONDITIONS_NOT_MET("放款条件未落实", "conditions precedent are not met"),
  PURPOSE_UNPROVEN("用途证明不足", "the purpose is not proven"),
  RISK_CHANGED("借款人风险状况变化", "the risk of the borrower changed"),
  FUNDS_SHORT("资金头寸不足", "the bank is short of funds"),
  MISTAKE("填报有误", "requested by mistake");

  private final Text text;

  DeclineCode(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
