package io.hanqiao.vocabulary;

/** How a measured value must stand to its target. */
public enum Comparator implements Named {
  AT_LEAST("不低于", "at least"),
  AT_MOST("不高于", "at most"),
  EQUAL("等于", "equal to"),
  RANGE("介于", "within"),
  OTHER("其他", "other");

  private final Text text;

  Comparator(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
