package io.hanqiao.fund.mandate;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Why a fund takes a mandate back. */
enum MandateCloseReason implements Named {
  INVESTED("已投资完毕", "fully invested"),
  PERIOD_ENDED("投资期结束", "the investment period has ended"),
  STRATEGY("投资策略调整", "the strategy has changed"),
  MISTAKE("填报有误", "posted by mistake");

  private final Text text;

  MandateCloseReason(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
