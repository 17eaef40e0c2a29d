package io.hanqiao.credit.guarantor;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Why a guarantor takes nothing new for the time being. */
public enum SuspendReason implements Named {
  CAPACITY_USED_UP("担保能力已用完", "the capacity is used up"),
  PAYOUT_CEILING("代偿率达到上限", "payouts reached their ceiling"),
  REGULATION("监管要求", "a rule of supervision"),
  OWN_DECISION("机构自行决定", "its own decision");

  private final Text text;

  SuspendReason(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
