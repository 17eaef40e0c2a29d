package io.hanqiao.vocabulary;

/** Form of direct financing 直接融资. */
public enum DirectInstrument implements Named {
  EQUITY("股权融资", "equity"),
  LISTING_COACHING("上市辅导", "listing coaching"),
  QUOTATION("新三板、四板挂牌", "quotation on NEEQ or the regional market"),
  BOND("债券", "bond"),
  MERGER("并购", "merger");

  private final Text text;

  DirectInstrument(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
