package io.hanqiao.enterprise.disclosure;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Why a letter is declined, withdrawn or revoked. */
enum EndReason implements Named {
  NO_DEALINGS("不与该机构办理业务", "no business with that institution"),
  ASKS_TOO_MUCH("请求范围过大", "it asks for too much"),
  MATTER_ENDED("事项已办结", "the matter is over"),
  NO_LONGER_NEEDED("不再需要", "no longer needed"),
  NO_LONGER_WISHED("不愿继续授权", "no longer wished"),
  MISTAKE("填写有误", "made by mistake");

  private final Text text;

  EndReason(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
