package io.hanqiao.vocabulary;

/** Who may answer a challenge. */
public enum SolverKind implements Named {
  TEAM("科研团队", "research team"),
  SME("中小企业", "small or medium firm"),
  CONSORTIUM("联合体", "consortium");

  private final Text text;

  SolverKind(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
