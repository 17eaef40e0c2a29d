package io.hanqiao.vocabulary;

/** Who manages a fund, or stands in for one. */
public enum ManagerKind implements Named {
  GOVERNMENT("政府平台", "government platform"),
  MARKET("市场化机构", "market manager"),
  AIC("金融资产投资公司", "financial asset investment company"),
  CORPORATE("链主企业", "chain leader"),
  EXCHANGE_BASE("交易所服务基地", "base of an exchange"),
  UNKNOWN("未载明", "not stated");

  private final Text text;

  ManagerKind(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
