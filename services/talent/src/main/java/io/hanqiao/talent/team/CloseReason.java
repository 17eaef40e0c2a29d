package io.hanqiao.talent.team;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Why a team no longer offers itself. */
public enum CloseReason implements Named {
  ENGAGED("已承接任务", "has taken on work"),
  NOT_AVAILABLE("暂无余力", "not available"),
  TEAM_DISSOLVED("团队解散", "the team dissolved"),
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
