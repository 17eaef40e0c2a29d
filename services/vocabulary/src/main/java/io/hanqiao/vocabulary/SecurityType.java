package io.hanqiao.vocabulary;

/** How a loan is secured (担保方式); the asset itself is {@link Collateral}. */
public enum SecurityType implements Named {
  UNSECURED("信用", "unsecured"),
  GUARANTEE("保证", "guarantee"),
  MORTGAGE("抵押", "mortgage"),
  PLEDGE("质押", "pledge"),
  CREDIT_INSURANCE("信用保险", "credit insurance"),
  MIXED("组合担保", "mixed");

  private final Text text;

  SecurityType(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
