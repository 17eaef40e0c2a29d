package io.hanqiao.vocabulary;

/** How a firm is tied to an anchor enterprise. */
public enum EdgeKind implements Named {
  SUPPLIER("供应商", "supplier"),
  DISTRIBUTOR("经销商", "distributor");

  private final Text text;

  EdgeKind(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
