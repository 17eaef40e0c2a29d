package io.hanqiao.enterprise.assessment;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** The best class of intellectual property a firm owns, lowest first. */
enum IpClass implements Named {
  NONE("无", "none"),
  CLASS_II("Ⅱ类", "class II"),
  CLASS_I("Ⅰ类", "class I"),
  OWN_CLASS_I("自主研发Ⅰ类", "class I of its own making"),
  HIGH_VALUE_CLASS_I("Ⅰ类高价值", "high-value class I");

  private final Text text;

  IpClass(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
