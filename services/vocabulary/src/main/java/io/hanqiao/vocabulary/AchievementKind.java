package io.hanqiao.vocabulary;

/** What form a research result has. */
public enum AchievementKind implements Named {
  PATENT("专利", "patent"),
  PAPER("论文", "paper"),
  RESEARCH_DIRECTION("研究方向", "research direction"),
  PROJECT_RESULT("项目成果", "project result"),
  PRODUCT("产品", "product"),
  OTHER("其他", "other");

  private final Text text;

  AchievementKind(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
