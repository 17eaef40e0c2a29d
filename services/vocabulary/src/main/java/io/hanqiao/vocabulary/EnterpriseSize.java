package io.hanqiao.vocabulary;

/** Size of an enterprise (中小企业划型), smallest first. */
public enum EnterpriseSize implements Named {
  MICRO("微型", "micro"),
  SMALL("小型", "small"),
  MEDIUM("中型", "medium"),
  LARGE("大型", "large");

  private final Text text;

  EnterpriseSize(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
