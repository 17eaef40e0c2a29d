package io.hanqiao.vocabulary;

/** A public record that keeps a firm from being lent to. */
public enum NegativeFlag implements Named {
  BUSINESS_ABNORMALITY("经营异常", "listed for abnormal business"),
  DISHONEST_EXECUTEE("失信被执行人", "dishonest person subject to enforcement"),
  CREDIT_OVERDUE("征信逾期", "overdue in the credit register"),
  EQUITY_FROZEN("股权冻结", "equity frozen"),
  ENVIRONMENTAL_PENALTY("环保处罚", "environmental penalty");

  private final Text text;

  NegativeFlag(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
