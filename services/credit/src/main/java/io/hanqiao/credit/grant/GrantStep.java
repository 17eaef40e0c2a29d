package io.hanqiao.credit.grant;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** What can be done with a grant. */
enum GrantStep implements Named {
  CONFIRM("复核授信（银行另一人）", "confirm it (another person of the bank)"),
  REJECT("退回授信（银行）", "reject it (the bank)"),
  MEET_CONDITION("登记放款条件已落实（银行）", "report a condition precedent as met (the bank)"),
  PROPOSE_CONTRACT("登记合同（银行）", "propose the contract (the bank)"),
  CONFIRM_CONTRACT("复核合同（银行另一人）", "confirm the contract (another person of the bank)"),
  REJECT_CONTRACT("退回合同（银行）", "reject the contract (the bank)"),
  REQUEST_DRAWDOWN("申请支用（企业）", "request a drawdown (the firm)"),
  GIVE_UP("放弃授信（企业）", "give it up (the firm)"),
  EXPIRE("到期处理（银行或经办部门）", "let it expire (the bank or an operator)"),
  SETTLE("结清（银行）", "settle it (the bank)");

  private final Text text;

  GrantStep(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
