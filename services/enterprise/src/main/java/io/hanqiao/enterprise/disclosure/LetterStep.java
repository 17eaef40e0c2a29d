package io.hanqiao.enterprise.disclosure;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** What firm or institution can do about a letter. */
enum LetterStep implements Named {
  GRANT("授权（企业）", "grant it (the firm)"),
  DECLINE("不同意（企业）", "decline it (the firm)"),
  WITHDRAW("撤回请求（机构）", "withdraw the request (the institution)"),
  REVOKE("撤回授权（企业）", "revoke it (the firm)");

  private final Text text;

  LetterStep(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
