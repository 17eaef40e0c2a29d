package io.hanqiao.vocabulary;

/** A step that has to be taken in time. */
public enum ClockStep implements Named {
  ACCEPT("受理", "accept for processing"),
  CONTACT("对接", "contact the firm"),
  DECIDE("作出决定", "decide"),
  FIRST_PROPOSAL("首份揭榜方案", "first proposal");

  private final Text text;

  ClockStep(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
