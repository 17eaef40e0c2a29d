package io.hanqiao.vocabulary;

/** How a technical problem is put out. */
public enum ChallengeKind implements Named {
  CHAIN_GAP("缺失环节攻关", "missing link of a chain"),
  OPEN_COMPETITION("揭榜挂帅", "open competition"),
  LARGE_TO_SME("大企业发榜中小企业揭榜", "large firm to small firms"),
  COMMISSIONED("委托攻关", "commissioned R&D"),
  JOINT("联合攻关", "joint R&D"),
  SCENARIO("应用场景", "application scenario");

  private final Text text;

  ChallengeKind(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
