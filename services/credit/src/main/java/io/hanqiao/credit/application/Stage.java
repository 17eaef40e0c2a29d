package io.hanqiao.credit.application;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** How far a loan application has come. */
public enum Stage implements Named {
  SUBMITTED("已提交", "submitted"),
  ACCEPTED("已受理", "accepted for processing"),
  DUE_DILIGENCE("尽职调查中", "in due diligence"),
  UNDER_REVIEW("审查审批中", "under review"),
  GRANTED("已授信", "granted"),
  REFUSED("已拒绝", "refused"),
  WITHDRAWN("企业已撤回", "withdrawn by the firm"),
  LAPSED("已失效", "lapsed");

  private final Text text;

  Stage(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
