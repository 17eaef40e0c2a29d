package io.hanqiao.vocabulary;

/** Who puts out a challenge. */
public enum SponsorKind implements Named {
  LARGE_FIRM("大企业", "large firm"),
  SME("中小企业", "small or medium firm"),
  INSTITUTE("科研院所", "institute"),
  CITY_UNIT("市属单位", "city unit"),
  CHAIN_OFFICE("链长办", "chain office"),
  UNKNOWN("未载明", "not stated");

  private final Text text;

  SponsorKind(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
