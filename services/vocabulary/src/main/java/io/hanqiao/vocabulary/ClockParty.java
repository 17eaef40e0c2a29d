package io.hanqiao.vocabulary;

/** Who has to act before a clock runs out, or is told of it. */
public enum ClockParty implements Named {
  FIRM("企业", "firm"),
  BANK("银行", "bank"),
  SPONSOR("发榜方", "sponsor"),
  OPERATOR("经办部门", "bureau");

  private final Text text;

  ClockParty(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
