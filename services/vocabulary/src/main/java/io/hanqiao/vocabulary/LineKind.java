package io.hanqiao.vocabulary;

/** What a bank posts as a whole, not to one customer. */
public enum LineKind implements Named {
  PLEDGED_QUOTA("活动专项额度（意向）", "pledged campaign quota"),
  ANCHOR_GROUP_LIMIT("核心企业集团额度", "group limit of an anchor");

  private final Text text;

  LineKind(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
