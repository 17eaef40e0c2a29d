package io.hanqiao.vocabulary;

/** To whom the results of a challenge belong. */
public enum IpOwnership implements Named {
  SPONSOR("归发榜方", "the sponsor"),
  JOINT("双方共有", "both jointly"),
  SOLVER_WITH_LICENSE("归揭榜方并许可发榜方", "the solver, who licenses the sponsor");

  private final Text text;

  IpOwnership(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
