package io.hanqiao.vocabulary;

/** Class of professional title, highest first. */
public enum TitleClass implements Named {
  SENIOR("正高级", "senior"),
  ASSOCIATE_SENIOR("副高级", "associate senior"),
  INTERMEDIATE("中级", "intermediate"),
  OTHER("其他", "other");

  private final Text text;

  TitleClass(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
