package io.hanqiao.challenge.proposal;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Why a solver takes a proposal back. */
public enum WithdrawReason implements Named {
  CAPACITY("力量不足", "no capacity left"),
  TERMS("条件不合适", "the terms did not fit"),
  ELSEWHERE("已承接其他榜单", "took on something else"),
  MISTAKE("提交有误", "submitted by mistake");

  private final Text text;

  WithdrawReason(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
