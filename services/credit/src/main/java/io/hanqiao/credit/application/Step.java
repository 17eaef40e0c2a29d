package io.hanqiao.credit.application;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** What can be done with a loan application. */
public enum Step implements Named {
  EDIT("修改申请（企业）", "edit it (the firm)"),
  ACCEPT("受理（银行）", "accept it for processing (the bank)"),
  START_DUE_DILIGENCE("开展尽职调查（银行）", "start due diligence (the bank)"),
  SUBMIT_FOR_REVIEW("提交审查审批（银行）", "submit it for review (the bank)"),
  GRANT("批复授信（银行，双人）", "grant credit (two people of the bank)"),
  REFUSE("拒绝（银行）", "refuse it (the bank)"),
  WITHDRAW("撤回（企业）", "withdraw it (the firm)"),
  LAPSE("失效处理（银行或经办部门）", "let it lapse (the bank or an operator)");

  private final Text text;

  Step(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
