package io.hanqiao.vocabulary;

/** Kind of university or institute. */
public enum InstitutionKind implements Named {
  COMPREHENSIVE("综合类高校", "comprehensive university"),
  ENGINEERING("理工类高校", "engineering university"),
  SPECIALIZED("行业特色类高校", "specialized university"),
  AGRICULTURAL_MEDICAL("农林医类高校", "agricultural or medical university"),
  RESEARCH_INSTITUTE("研究院所", "research institute"),
  UNKNOWN("未载明", "not stated");

  private final Text text;

  InstitutionKind(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
