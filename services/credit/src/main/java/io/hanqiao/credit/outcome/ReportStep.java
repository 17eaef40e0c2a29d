package io.hanqiao.credit.outcome;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** What can be done with the report of a loan made elsewhere. */
enum ReportStep implements Named {
  CONFIRM("复核（银行另一人）", "confirm it (another person of the bank)"),
  REJECT("退回（银行）", "reject it (the bank)"),
  RETRACT("撤销（银行）", "retract it (the bank)");

  private final Text text;

  ReportStep(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
