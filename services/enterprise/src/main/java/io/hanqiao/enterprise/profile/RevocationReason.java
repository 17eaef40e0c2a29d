package io.hanqiao.enterprise.profile;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Why a recognition is taken back. */
enum RevocationReason implements Named {
  FALSE_INFORMATION("申报材料虚假", "false information was given"),
  SERIOUS_VIOLATION("发生严重违法违规", "a serious violation of law"),
  NO_LONGER_ELIGIBLE("不再符合条件", "no longer eligible"),
  MISTAKE("登记有误", "recorded by mistake");

  private final Text text;

  RevocationReason(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
