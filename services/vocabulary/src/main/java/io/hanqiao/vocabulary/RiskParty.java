package io.hanqiao.vocabulary;

/** Who bears a share of a loss. */
public enum RiskParty implements Named {
  BANK("银行", "bank"),
  GUARANTOR("担保机构", "guarantor"),
  RE_GUARANTEE("再担保机构", "re-guarantor"),
  NATIONAL_FUND("国家融资担保基金", "national guarantee fund"),
  GOVERNMENT("地方政府", "local government");

  private final Text text;

  RiskParty(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
