package io.hanqiao.enterprise.recommendation;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** What a bank can answer. */
enum FollowUpStep implements Named {
  CONTACTED("答复“已联系”", "answer CONTACTED"),
  VISITED("答复“已走访”", "answer VISITED"),
  APPLIED("答复“企业已申请”", "answer APPLIED"),
  GRANTED("答复“已授信”", "answer GRANTED"),
  REFUSED("答复“已拒绝”（附公布的原因代码）", "answer REFUSED with a published code"),
  FIRM_DECLINED("答复“企业不需要”", "answer FIRM_DECLINED");

  private final Text text;

  FollowUpStep(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
