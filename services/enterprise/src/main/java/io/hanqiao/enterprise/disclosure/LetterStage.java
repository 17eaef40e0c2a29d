package io.hanqiao.enterprise.disclosure;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** How far an authorization letter has come. */
enum LetterStage implements Named {
  REQUESTED("待企业答复", "requested"),
  GRANTED("已授权", "granted"),
  EXPIRED("已到期", "expired"),
  DECLINED("企业未同意", "declined"),
  WITHDRAWN("机构已撤回请求", "withdrawn"),
  REVOKED("企业已撤回授权", "revoked");

  private final Text text;

  LetterStage(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
