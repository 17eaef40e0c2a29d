package io.hanqiao.credit.grant;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** What must be in place before money is paid out. */
enum ConditionCode implements Named {
  MORTGAGE_REGISTERED("抵押已登记", "the mortgage is registered"),
  PLEDGE_REGISTERED("质押已登记", "the pledge is registered"),
  GUARANTEE_LETTER_ISSUED("担保函已出具", "the letter of guarantee is issued"),
  RECEIVABLE_CONFIRMED("应收账款已确权", "the anchor has confirmed the receivable"),
  INSURANCE_IN_FORCE("保险已生效", "the insurance is in force"),
  ACCOUNT_OPENED("账户已开立", "the account is opened");

  private final Text text;

  ConditionCode(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
