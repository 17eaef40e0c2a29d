package io.hanqiao.vocabulary;

/** What a firm borrows for. */
public enum LoanPurpose implements Named {
  WORKING_CAPITAL("流动资金", "working capital"),
  ORDER_RECEIVABLE("订单与应收账款", "orders and receivables"),
  EQUIPMENT_UPGRADE("技改与设备更新", "equipment upgrade"),
  FIXED_ASSET_PROJECT("新建扩产项目", "fixed-asset project"),
  RND("研发", "research and development"),
  RENEWAL("续贷", "renewal"),
  PLANT_PURCHASE("购置标准厂房", "plant purchase"),
  GREEN("绿色项目", "green project"),
  EXPORT("外贸", "export"),
  MERGER("并购", "merger");

  private final Text text;

  LoanPurpose(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
