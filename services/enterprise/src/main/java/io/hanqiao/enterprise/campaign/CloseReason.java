package io.hanqiao.enterprise.campaign;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Why a campaign is over. */
enum CloseReason implements Named {
  HELD("活动已办完", "it has been held"),
  CANCELLED("活动取消", "it was called off"),
  MISTAKE("登记有误", "opened by mistake");

  private final Text text;

  CloseReason(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
