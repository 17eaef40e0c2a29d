package io.hanqiao.vocabulary;

/** Rung of the listing ladder, lowest first. */
public enum Board implements Named {
  REGIONAL_EQUITY_MARKET("四板（区域性股权市场）", "regional equity market"),
  NEEQ("新三板", "NEEQ"),
  BSE("北交所", "Beijing Stock Exchange"),
  CHINEXT("创业板", "ChiNext"),
  STAR("科创板", "STAR market"),
  MAIN_BOARD("主板", "main board");

  private final Text text;

  Board(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
