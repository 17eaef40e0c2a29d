package io.hanqiao.vocabulary;

/** How far a technology has come, in the four words of the field. */
public enum Maturity implements Named {
  LAB("实验室", "laboratory"),
  BENCH("小试", "bench scale"),
  PILOT("中试", "pilot scale"),
  PRODUCTION("产业化", "production");

  private final Text text;

  Maturity(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
