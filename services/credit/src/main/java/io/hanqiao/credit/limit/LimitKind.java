package io.hanqiao.credit.limit;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Whose limit it is. */
public enum LimitKind implements Named {
  LINE("额度（专项或集团）", "a credit line"),
  OFFER("产品额度", "a credit offer"),
  GUARANTOR("担保能力", "a guarantor"),
  BRIDGE_FUND("应急转贷资金", "a bridge fund");

  private final Text text;

  LimitKind(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
