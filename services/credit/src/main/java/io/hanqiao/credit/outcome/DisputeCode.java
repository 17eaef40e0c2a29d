package io.hanqiao.credit.outcome;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Why a firm disputes what its bank reports. */
enum DisputeCode implements Named {
  NOT_OURS("不是本企业的贷款", "the loan is not ours"),
  NOT_RECEIVED("没有收到款项", "the money was not received"),
  AMOUNT_WRONG("金额不对", "the amount is wrong"),
  DATE_WRONG("日期不对", "the day is wrong"),
  NOT_FIRST_LOAN("不是首次贷款", "it was not the first loan");

  private final Text text;

  DisputeCode(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
