package io.hanqiao.credit.offer;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** How a price is told. */
public enum RateKind implements Named {
  LPR_SPREAD("LPR加减点", "spread to LPR"),
  FIXED("年利率", "yearly rate");

  private final Text text;

  RateKind(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
