package io.hanqiao.enterprise.recommendation;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Why a firm takes its declaration back. */
enum WithdrawReason implements Named {
  NEED_GONE("不再需要", "the need is gone"),
  FUNDED_ELSEWHERE("已在别处融资", "funded elsewhere"),
  NO_LONGER_WISHED("不愿再被推荐", "no longer wishes to be recommended"),
  MISTAKE("申报有误", "declared by mistake");

  private final Text text;

  WithdrawReason(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
