package io.hanqiao.talent.achievement;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Why an achievement is no longer offered. */
public enum CloseReason implements Named {
  TRANSFERRED("已转化", "transferred"),
  RIGHTS_LAPSED("权利终止", "the rights lapsed"),
  NOT_OFFERED("不再对外提供", "no longer offered"),
  MISTAKE("登记有误", "posted by mistake");

  private final Text text;

  CloseReason(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
