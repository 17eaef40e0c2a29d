package io.hanqiao.talent.expert;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Why an expert is no longer a candidate. */
public enum CloseReason implements Named {
  NOT_AVAILABLE("暂无余力", "not available"),
  CONSENT_WITHDRAWN("本人撤回同意", "the person withdrew consent"),
  LEFT_INSTITUTION("已离开单位", "has left the institution"),
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
