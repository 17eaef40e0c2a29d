package io.hanqiao.enterprise.recommendation;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** How far a declaration has come. */
enum DeclarationStage implements Named {
  DECLARED("已申报", "declared"),
  CHECKED("规则核查通过", "found to pass the rules"),
  REFUSED("规则核查未通过", "refused by rule"),
  LISTED("已列入待发清单", "on a list that waits to be sent"),
  RECOMMENDED("已推荐", "recommended"),
  DECLINED("经办部门不予推荐", "declined by the bureau"),
  WITHDRAWN("企业已撤回", "withdrawn by the firm");

  private final Text text;

  DeclarationStage(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
