package io.hanqiao.credit.bridge;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Where a bridge loan stands. */
enum BridgeStage implements Named {
  ASKED("已申请转贷", "asked for"),
  PROMISED("银行已承诺续贷", "promised a new loan by the bank"),
  PAYMENT_PROPOSED("转贷放款待复核", "promised a new loan, its payment waiting for a second person"),
  PAID_OUT("转贷资金已付待银行入账", "paid out, not yet booked by the bank"),
  BOOKED("原贷款已还待续贷归还", "the old loan repaid by it"),
  SENT_BACK("银行已划还待确认", "sent back by the bank, not yet received"),
  SETTLED("已收回", "settled"),
  DECLINED("未同意", "declined"),
  WITHDRAWN("企业已撤回", "withdrawn by the firm");

  private final Text text;

  BridgeStage(String zh, String en) {
    this.text = new Text(zh, en);
  }

  /** The same as others see it: what waits inside the fund is not theirs to know. */
  BridgeStage outside() {
    return this == PAYMENT_PROPOSED ? PROMISED : this;
  }

  @Override
  public Text text() {
    return text;
  }
}
