package io.hanqiao.enterprise.recommendation;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** What a bank has answered to an entry of a list: the codes of the follow-up register. */
enum FollowUpStage implements Named {
  OPEN("未答复", "not answered"),
  CONTACTED("已联系", "answered: contacted"),
  VISITED("已走访", "answered: visited"),
  APPLIED("企业已申请", "answered: the firm applied"),
  GRANTED("已授信", "answered: granted"),
  REFUSED("已拒绝", "answered: refused"),
  FIRM_DECLINED("企业不需要", "answered: the firm declined");

  private final Text text;

  FollowUpStage(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
