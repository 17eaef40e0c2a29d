package io.hanqiao.credit.grant;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** What can be done with a drawdown. */
enum DrawStep implements Named {
  PROPOSE_DISBURSEMENT("提出放款（银行）", "propose a disbursement (the bank)"),
  CONFIRM_DISBURSEMENT("复核放款（银行另一人）", "confirm the disbursement (another person of the bank)"),
  REJECT_DISBURSEMENT("退回放款（银行）", "reject the proposed disbursement (the bank)"),
  CANCEL("取消支用（企业）", "cancel it (the firm)"),
  DECLINE("不同意支用（银行）", "decline it (the bank)"),
  RELEASE_REST("不再支用余下部分（企业或银行）", "release the rest (the firm or the bank)"),
  REPAY("登记还款（银行）", "report a repayment (the bank)"),
  RENEW("以新合同无还本续贷（企业申请支用、银行两人办理）", "renew it by a draw of a new grant (firm and bank)"),
  PROPOSE_EXTENSION("提出展期（银行）", "propose an extension (the bank)"),
  CONFIRM_EXTENSION("复核展期（银行另一人）", "confirm the extension (another person of the bank)"),
  REJECT_EXTENSION("退回展期（银行）", "reject the proposed extension (the bank)"),
  MARK_OVERDUE("登记逾期（银行）", "report it overdue (the bank)");

  private final Text text;

  DrawStep(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
