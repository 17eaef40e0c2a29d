package io.hanqiao.enterprise.disclosure;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** How a separate consent stands. */
enum ConsentStage implements Named {
  GIVEN("已同意", "given"),
  EXPIRED("已到期", "expired"),
  WITHDRAWN("已撤回", "withdrawn");

  private final Text text;

  ConsentStage(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
