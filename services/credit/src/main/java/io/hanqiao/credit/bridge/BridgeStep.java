package io.hanqiao.credit.bridge;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** What can be done with a bridge loan. */
enum BridgeStep implements Named {
  PROMISE("登记续贷承诺（银行）", "report the promise of a new loan (the bank)"),
  DECLINE("不予办理（银行或转贷机构）", "decline it (the bank or the fund)"),
  WITHDRAW("撤回（企业）", "withdraw it (the firm)"),
  PROPOSE_PAYMENT("提出放款（转贷机构）", "propose the payment (the fund)"),
  CONFIRM_PAYMENT("复核放款（转贷机构另一人）", "confirm the payment (another person of the fund)"),
  REJECT_PAYMENT("退回放款（转贷机构）", "reject the payment (the fund)"),
  BOOK("转贷资金入账还旧（银行）", "book it on the old loan (the bank)"),
  RETURN("退回转贷资金（银行）", "return it (the bank)"),
  SEND_BACK("以新贷款划还（银行）", "send it back out of the new loan (the bank)"),
  RECEIVE("确认收回（转贷机构）", "confirm that it is back (the fund)");

  private final Text text;

  BridgeStep(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
