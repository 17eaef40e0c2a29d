package io.hanqiao.credit.bridge;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Out of what a fund had its money back. */
enum RepaidFrom implements Named {
  NEW_DRAWDOWN("新贷款放款", "the drawdown of the new loan"),
  RETURNED("银行退回未用", "returned unused by the bank"),
  FIRM("企业自有资金", "the firm's own money");

  private final Text text;

  RepaidFrom(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
