package io.hanqiao.credit.grant;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** How money of a draw is paid out. */
enum PaymentMethod implements Named {
  ENTRUSTED("受托支付", "entrusted payment"),
  BORROWER_DIRECTED("自主支付", "self-directed payment"),
  RENEWAL("承接原贷款（无还本续贷）", "an old loan is taken over, no money is paid");

  private final Text text;

  PaymentMethod(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
