package io.hanqiao.vocabulary;

/** The asset that secures a loan (担保物). */
public enum Collateral implements Named {
  REAL_ESTATE("不动产", "real estate"),
  EQUIPMENT("设备", "equipment"),
  PATENT("专利", "patent"),
  TRADEMARK("商标", "trademark"),
  RECEIVABLE("应收账款", "receivable"),
  ORDER("订单", "order"),
  INVENTORY("存货", "inventory"),
  WAREHOUSE_RECEIPT("仓单", "warehouse receipt"),
  CARBON_ALLOWANCE("碳排放配额", "carbon allowance"),
  GREEN_CERTIFICATE_REVENUE("绿证收益权", "green certificate revenue"),
  EQUITY("股权", "equity"),
  DEPOSIT("保证金", "deposit");

  private final Text text;

  Collateral(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
