package io.hanqiao.credit.outcome;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Where the report of a loan made elsewhere stands. */
enum ReportStage implements Named {
  PROPOSED("待复核", "waits for its second person"),
  REPORTED("已报告", "reported"),
  REJECTED("复核退回", "rejected by the second person"),
  RETRACTED("已撤销", "retracted");

  private final Text text;

  ReportStage(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
