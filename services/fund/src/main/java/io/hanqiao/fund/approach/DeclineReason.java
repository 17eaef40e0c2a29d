package io.hanqiao.fund.approach;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Why a firm does not want to talk. */
enum DeclineReason implements Named {
  NOT_RAISING("暂不融资", "not raising money now"),
  OTHER_INVESTOR("已与其他投资人达成意向", "agreed with another investor"),
  TERMS("条件不合适", "the terms do not fit"),
  CONFLICT("与本企业有竞争或利益冲突", "a conflict of interest"),
  OTHER("其他原因", "another reason");

  private final Text text;

  DeclineReason(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
