package io.hanqiao.vocabulary;

/** Stage of a firm as equity investors name it; the 2025 city plan has these four. */
public enum FundStage implements Named {
  SEED("种子期", "seed"),
  START_UP("初创期", "start-up"),
  GROWTH("成长期", "growth"),
  MATURE("成熟期", "mature");

  private final Text text;

  FundStage(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
