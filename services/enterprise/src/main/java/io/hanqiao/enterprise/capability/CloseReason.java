package io.hanqiao.enterprise.capability;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Why a firm no longer offers a capability. */
enum CloseReason implements Named {
  ENGAGED("已承接任务", "has taken on work"),
  NOT_AVAILABLE("暂无余力", "not available"),
  DISCONTINUED("不再从事该方向", "no longer works in this field"),
  MISTAKE("填报有误", "posted by mistake");

  private final Text text;

  CloseReason(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
