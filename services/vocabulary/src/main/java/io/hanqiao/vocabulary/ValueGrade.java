package io.hanqiao.vocabulary;

/**
 * Grade of a firm's knowledge value (知识价值, A to E) or commercial value (商业价值, A to D), best first.
 */
public enum ValueGrade implements Named {
  A("A档", "grade A"),
  B("B档", "grade B"),
  C("C档", "grade C"),
  D("D档", "grade D"),
  E("E档", "grade E");

  private final Text text;

  ValueGrade(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
