package io.hanqiao.credit.line;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Why a bank no longer posts a line. */
public enum CloseReason implements Named {
  CAMPAIGN_ENDED("活动结束", "the campaign ended"),
  USED_UP("额度已用完", "it is used up"),
  EXPIRED("已到期", "it expired"),
  WITHDRAWN("银行收回", "the bank took it back"),
  REGULATION("监管要求", "a rule of supervision"),
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
