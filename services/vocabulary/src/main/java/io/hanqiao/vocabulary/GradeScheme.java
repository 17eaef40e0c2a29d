package io.hanqiao.vocabulary;

/** Which grading of a firm an offer takes its ceiling from. */
public enum GradeScheme implements Named {
  KNOWLEDGE_VALUE("知识价值", "knowledge value"),
  COMMERCIAL_VALUE("商业价值", "commercial value");

  private final Text text;

  GradeScheme(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
