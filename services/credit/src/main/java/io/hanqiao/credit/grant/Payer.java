package io.hanqiao.credit.grant;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Whose money a repayment was. */
enum Payer implements Named {
  FIRM("企业", "the firm"),
  GUARANTOR("担保机构代偿", "the guarantor"),
  BRIDGE_FUND("应急转贷资金", "the bridge fund");

  private final Text text;

  Payer(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
