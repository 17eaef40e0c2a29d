package io.hanqiao.enterprise.disclosure;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** As what a person of a firm gives a separate consent. */
enum Capacity implements Named {
  LEGAL_REPRESENTATIVE("法定代表人", "legal representative"),
  ACTUAL_CONTROLLER("实际控制人", "actual controller");

  private final Text text;

  Capacity(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
