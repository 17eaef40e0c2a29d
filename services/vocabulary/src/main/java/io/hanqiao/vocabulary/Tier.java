package io.hanqiao.vocabulary;

/**
 * The ladder of quality small and medium firms (优质中小企业梯度), lowest first. A recognition, never a
 * self-check.
 */
public enum Tier implements Named {
  CULTIVATION("培育库", "cultivation pool"),
  TECH_INNOVATIVE("科技和创新型中小企业", "technology and innovation SME"),
  SRDI("专精特新中小企业", "SRDI SME"),
  LITTLE_GIANT("专精特新“小巨人”企业", "little giant");

  private final Text text;

  Tier(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
