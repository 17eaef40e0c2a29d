package io.hanqiao.vocabulary;

/** Who may see a challenge. */
public enum Visibility implements Named {
  PUBLIC("公开", "public"),
  ANONYMOUS("匿名", "anonymous"),
  POINT_TO_POINT("定向", "point to point");

  private final Text text;

  Visibility(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
