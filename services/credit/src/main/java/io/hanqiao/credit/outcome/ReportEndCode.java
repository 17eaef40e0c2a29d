package io.hanqiao.credit.outcome;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Why a bank does not stand by a report. */
enum ReportEndCode implements Named {
  MISTAKE("填报有误", "reported by mistake"),
  RECORDS_INCOMPLETE("资料不齐", "the records are incomplete"),
  FIRM_DISPUTES("企业提出异议", "the firm disputes it"),
  LOAN_CANCELLED("贷款已取消", "the loan was cancelled");

  private final Text text;

  ReportEndCode(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
