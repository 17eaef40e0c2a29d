package io.hanqiao.vocabulary;

/** Place of a fund in the tree of funds. */
public enum FundStructure implements Named {
  FUND_OF_FUNDS("母基金", "fund of funds"),
  SUB_FUND("子基金", "sub-fund"),
  DIRECT_FUND("直投基金", "direct fund");

  private final Text text;

  FundStructure(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
