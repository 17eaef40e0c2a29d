package io.hanqiao.credit.outcome;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Whose word an outcome is; kept apart in every total. */
enum Basis implements Named {
  BANK_REPORTED("银行报告", "reported by the bank"),
  FIRM_CONFIRMED("企业已确认", "confirmed by the firm"),
  DISPUTED("企业有异议", "disputed by the firm");

  private final Text text;

  Basis(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
