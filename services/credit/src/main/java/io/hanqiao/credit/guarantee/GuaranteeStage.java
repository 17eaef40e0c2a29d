package io.hanqiao.credit.guarantee;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Where a guarantee stands. */
enum GuaranteeStage implements Named {
  ASKED("已申请担保", "asked for"),
  INTENDED("已出意向函", "intended"),
  LETTER_PROPOSED("担保函待复核", "intended, its letter waiting for a second person"),
  IN_FORCE("担保函已生效", "in force"),
  RELEASE_PROPOSED("解除待复核", "in force, its release waiting for a second person"),
  PAYOUT_PROPOSED("代偿待复核", "in force, a payout waiting for a second person"),
  PAID_OUT("已代偿待银行入账", "paid out, not yet booked by the bank"),
  RECOVERING("追偿中", "paid out and being recovered"),
  RELEASED("已解除", "released"),
  CLOSED("已结案", "closed"),
  DECLINED("担保机构未同意", "declined by the guarantor"),
  WITHDRAWN("企业已撤回", "withdrawn by the firm");

  private final Text text;

  GuaranteeStage(String zh, String en) {
    this.text = new Text(zh, en);
  }

  /** The same as others see it: what waits inside the guarantor is not theirs to know. */
  GuaranteeStage outside() {
    return switch (this) {
      case LETTER_PROPOSED -> INTENDED;
      case RELEASE_PROPOSED, PAYOUT_PROPOSED -> IN_FORCE;
      default -> this;
    };
  }

  @Override
  public Text text() {
    return text;
  }
}
