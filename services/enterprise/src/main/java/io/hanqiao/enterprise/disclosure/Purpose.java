package io.hanqiao.enterprise.disclosure;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** What an institution may ask for a letter for; each is one kind of institution's. */
enum Purpose implements Named {
  LOAN_REVIEW("bank", "贷前审查", "review of a loan"),
  POST_LOAN_MANAGEMENT("bank", "贷后管理", "management of a loan"),
  GUARANTEE_REVIEW("guarantor", "担保审查", "review of a guarantee"),
  INVESTMENT_DUE_DILIGENCE("fund", "投资尽职调查", "due diligence of an investment"),
  /** 征信查询授权: routed to the bank, which queries the register itself; nothing is read here. */
  CREDIT_REPORT_QUERY("bank", "征信查询", "query of the credit register by the bank");

  private final String role;
  private final Text text;

  Purpose(String role, String zh, String en) {
    this.role = role;
    this.text = new Text(zh, en);
  }

  /** Whose purpose it is, as the identity provider calls the role. */
  String role() {
    return role;
  }

  /** Whether a letter for it is passed on and opens nothing here. */
  boolean onlyRouted() {
    return this == CREDIT_REPORT_QUERY;
  }

  @Override
  public Text text() {
    return text;
  }
}
