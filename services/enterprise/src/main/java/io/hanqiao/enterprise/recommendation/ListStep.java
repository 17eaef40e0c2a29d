package io.hanqiao.enterprise.recommendation;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** What can be done with a list. */
enum ListStep implements Named {
  SEND("发送（本部门另一人）", "send it (another person of the bureau)"),
  REJECT("退回（本部门）", "reject it (the bureau)");

  private final Text text;

  ListStep(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
