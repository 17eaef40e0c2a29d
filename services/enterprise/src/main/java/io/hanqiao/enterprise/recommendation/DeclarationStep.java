package io.hanqiao.enterprise.recommendation;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** What can be done with a declaration. */
enum DeclarationStep implements Named {
  CHECK("核查（经办部门）", "check it by rule (the bureau)"),
  DECLINE("不予推荐（经办部门）", "decline it (the bureau)"),
  LIST("列入清单（经办部门）", "put it on a list (the bureau)"),
  UNLIST("移出清单（经办部门）", "take it off its list (the bureau)"),
  RECOMMEND("发送清单（经办部门，双人）", "send it with its list (two people of the bureau)"),
  NAME("同意或收回具名（企业）", "let the firm be named or no longer (the firm)"),
  WITHDRAW("撤回（企业）", "withdraw it (the firm)");

  private final Text text;

  DeclarationStep(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
