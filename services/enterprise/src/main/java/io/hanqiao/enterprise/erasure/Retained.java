package io.hanqiao.enterprise.erasure;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** What stays when an organisation is erased, and why. */
enum Retained implements Named {
  LETTERS_AND_LEDGER(
      "授权书、单独同意的回执和查阅记录：只有编号、日期和用途，用以证明同意与查阅",
      "letters, receipts of consents and the access ledger: ids, days and purposes alone, as evidence"
          + " of what was agreed and what was read"),
  AUDIT_TRAIL(
      "审计记录：只有假名编号和散列；散列的盐已销毁",
      "the audit trail: pseudonymous ids and hashes, whose salt is destroyed"),
  BANKS_RECORDS(
      "银行、担保机构依法须留存的申请、授信、放款和担保：只有编号、金额和日期",
      "what law makes banks and guarantors keep of applications, grants, disbursements and"
          + " guarantees: ids, amounts and days");

  private final Text text;

  Retained(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
