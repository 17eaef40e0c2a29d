package io.hanqiao.vocabulary;

/** Place of a firm in its chain. */
public enum ChainPosition implements Named {
  UPSTREAM("上游", "upstream"),
  MIDSTREAM("中游", "midstream"),
  DOWNSTREAM("下游", "downstream");

  private final Text text;

  ChainPosition(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
