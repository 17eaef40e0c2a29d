package io.hanqiao.credit.guarantee;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** What can be done with a guarantee. */
enum GuaranteeStep implements Named {
  INTEND("出具担保意向函（担保机构）", "intend it (the guarantor)"),
  DECLINE("不予担保（担保机构）", "decline it (the guarantor)"),
  WITHDRAW("撤回担保申请（企业）", "withdraw it (the firm)"),
  PROPOSE_LETTER("提出担保函（担保机构）", "propose the letter (the guarantor)"),
  CONFIRM_LETTER("复核担保函（担保机构另一人）", "confirm the letter (another person of the guarantor)"),
  REJECT_LETTER("退回担保函（担保机构）", "reject the letter (the guarantor)"),
  PROPOSE_RELEASE("提出解除（担保机构）", "propose the release (the guarantor)"),
  CONFIRM_RELEASE("复核解除（担保机构另一人）", "confirm the release (another person of the guarantor)"),
  REJECT_RELEASE("退回解除（担保机构）", "reject the release (the guarantor)"),
  PROPOSE_PAYOUT("提出代偿（担保机构）", "propose a payout (the guarantor)"),
  CONFIRM_PAYOUT("复核代偿（担保机构另一人）", "confirm the payout (another person of the guarantor)"),
  REJECT_PAYOUT("退回代偿（担保机构）", "reject the payout (the guarantor)"),
  BOOK_PAYOUT("代偿款入账（银行）", "book the payout (the bank)"),
  RETURN_PAYOUT("退回代偿款（银行）", "return the payout (the bank)"),
  RECOVER("登记追偿（担保机构）", "report a recovery (the guarantor)"),
  CLOSE("结案（担保机构）", "close it (the guarantor)");

  private final Text text;

  GuaranteeStep(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
