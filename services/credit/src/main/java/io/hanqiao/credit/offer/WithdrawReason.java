package io.hanqiao.credit.offer;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Why a bank takes an offer back. */
public enum WithdrawReason implements Named {
  QUOTA_USED_UP("额度已用完", "the quota is used up"),
  TERMS_CHANGED("条款调整，另行发布", "the terms changed and are published anew"),
  DISCONTINUED("产品停办", "the product was discontinued"),
  CAMPAIGN_ENDED("活动结束", "the campaign ended"),
  REGULATION("监管要求", "a rule of supervision"),
  MISTAKE("填报有误", "posted by mistake");

  private final Text text;

  WithdrawReason(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
