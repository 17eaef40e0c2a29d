package io.hanqiao.vocabulary;

/** Kind of financing guarantee company. */
public enum GuarantorKind implements Named {
  MUNICIPAL("市级", "municipal"),
  ZONE("开发区级", "of a development zone"),
  PROVINCIAL("省级", "provincial"),
  COMMERCIAL("商业性", "commercial");

  private final Text text;

  GuarantorKind(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
