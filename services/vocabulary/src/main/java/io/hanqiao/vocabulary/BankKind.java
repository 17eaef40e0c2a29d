package io.hanqiao.vocabulary;

/** Kind of lender: a bank by supervision category, or a lessor. */
public enum BankKind implements Named {
  POLICY("政策性银行", "policy bank"),
  STATE("国有大型银行", "large state-owned bank"),
  JOINT_STOCK("股份制银行", "joint-stock bank"),
  CITY("城市商业银行", "city commercial bank"),
  RURAL("农村商业银行", "rural commercial bank"),
  PRIVATE("民营银行", "private bank"),
  FOREIGN("外资银行", "foreign bank"),
  LESSOR("融资租赁公司", "lessor"),
  UNKNOWN("未载明", "not stated");

  private final Text text;

  BankKind(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
