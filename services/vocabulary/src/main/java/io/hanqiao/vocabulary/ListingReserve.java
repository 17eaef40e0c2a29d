package io.hanqiao.vocabulary;

/** Grade in the list of firms prepared for listing. */
public enum ListingReserve implements Named {
  GOLD_SEED("金种子", "gold seed"),
  SILVER_SEED("银种子", "silver seed");

  private final Text text;

  ListingReserve(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
