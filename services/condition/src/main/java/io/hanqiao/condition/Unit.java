package io.hanqiao.condition;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** What a number of a field counts. */
public enum Unit implements Named {
  YUAN("元", " yuan"),
  MONTHS("个月", " months"),
  DAYS("天", " days"),
  PERCENT("%", "%"),
  POINTS("分", " points"),
  COUNT("", ""),
  /** Codes, days and yes or no have no unit. */
  NONE("", "");

  private final Text text;

  Unit(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
