package io.hanqiao.vocabulary;

/** Line of industry a firm, fund or expert works in: the thirteen Wuhan groups its plans by. */
public enum Sector implements Named {
  OPTOELECTRONICS("光电子信息", "optoelectronics"),
  INTEGRATED_CIRCUITS("集成电路", "integrated circuits"),
  SOFTWARE_AI("软件与人工智能", "software and artificial intelligence"),
  GEOSPATIAL("北斗与地理信息、航天", "satellite navigation, geospatial and space"),
  AUTOMOTIVE("汽车及零部件", "vehicles and parts"),
  EQUIPMENT("高端装备", "high-end equipment"),
  BIOPHARMA("生物医药", "biopharmaceuticals"),
  MEDICAL_DEVICES("医疗器械", "medical devices"),
  NEW_MATERIALS("新材料", "new materials"),
  NEW_ENERGY("新能源与电力装备", "new energy and power equipment"),
  ENVIRONMENT("节能环保", "energy saving and environment"),
  CONSUMER_GOODS("食品纺织家居", "food, textiles and household goods"),
  SMART_CONSTRUCTION("智能建造", "smart construction");

  private final Text text;

  Sector(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
