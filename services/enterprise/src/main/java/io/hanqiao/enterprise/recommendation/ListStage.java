package io.hanqiao.enterprise.recommendation;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** How far a list has come. */
enum ListStage implements Named {
  PROPOSED("已拟定，待另一人发送", "proposed, for another person to send"),
  SENT("已发送银行", "sent to banks"),
  REJECTED("已退回", "rejected");

  private final Text text;

  ListStage(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
