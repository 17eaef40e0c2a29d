package io.hanqiao.text.scoring;

import io.hanqiao.vocabulary.Text;

/** What a score of two texts is made of; each has a weight in the calibration. */
public enum Part {
  /** How near the two are in meaning, beside how near the need is to supplies at large. */
  MEANING("含义接近", "near in meaning"),
  /** How near the two are in meaning, beside how near needs at large are to this supply. */
  DISTINCTION("专属程度", "nearer than to other needs"),
  /** Terms both have, rare ones first, with abbreviations and plain words spelled out. */
  WORDS("共同用语", "terms in common"),
  /** Whether both name the same field. */
  FIELD("所属领域一致", "same field"),
  /** The share of the figures asked for that the supply states and reaches. */
  FIGURES("指标", "figures reached");

  private final Text label;

  Part(String zh, String en) {
    this.label = new Text(zh, en);
  }

  /** Its name for a reader. */
  public Text label() {
    return label;
  }
}
