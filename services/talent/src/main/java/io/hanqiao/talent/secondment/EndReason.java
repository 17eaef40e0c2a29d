package io.hanqiao.talent.secondment;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Why a secondment ended before its term, or before it began. */
public enum EndReason implements Named {
  DECLINED("企业未接受", "the firm did not accept"),
  WITHDRAWN("派出单位撤回", "the institution took it back"),
  BY_AGREEMENT("双方协商", "by agreement"),
  EXPERT_UNAVAILABLE("专家不能履职", "the expert can no longer serve"),
  NEED_GONE("企业不再需要", "the firm no longer needs it"),
  MISTAKE("登记有误", "recorded by mistake");

  private final Text text;

  EndReason(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
