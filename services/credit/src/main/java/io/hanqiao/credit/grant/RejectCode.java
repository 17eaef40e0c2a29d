package io.hanqiao.credit.grant;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Why the second person of a bank does not confirm. */
enum RejectCode implements Named {
  TERMS_WRONG("要素有误", "the terms are wrong"),
  RISK("风险不可接受", "the risk is not acceptable"),
  RECORDS_INCOMPLETE("资料不齐", "the records are incomplete"),
  APPLICATION_ENDED("申请已撤回或失效", "the application was withdrawn or lapsed");

  private final Text text;

  RejectCode(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
