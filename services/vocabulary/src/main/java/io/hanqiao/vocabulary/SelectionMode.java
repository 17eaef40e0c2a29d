package io.hanqiao.vocabulary;

/** Who chooses among proposals. */
public enum SelectionMode implements Named {
  SPONSOR_DECIDES("发榜方自主选择", "the sponsor decides"),
  EXPERT_PANEL("专家评审", "an expert panel reviews");

  private final Text text;

  SelectionMode(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
