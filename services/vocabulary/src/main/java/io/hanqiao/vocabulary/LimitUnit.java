package io.hanqiao.vocabulary;

/** What a time limit is counted in. */
public enum LimitUnit implements Named {
  HOURS("小时", "hours"),
  WORKING_DAYS("个工作日", "working days"),
  MONTHS("个月", "months");

  private final Text text;

  LimitUnit(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
