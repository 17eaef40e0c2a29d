package io.hanqiao.enterprise.disclosure;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** What a reading of a firm rests on. */
enum Basis implements Named {
  AUTHORIZATION("授权书", "a letter of the firm's"),
  LOAN_APPLICATION("贷款申请", "an application of the firm's at the bank"),
  RECOMMENDATION_LIST("推荐清单具名", "a list, while the firm lets itself be named"),
  SUPERVISION("主管部门或审计履职", "the office of bureau or auditor");

  private final Text text;

  Basis(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
