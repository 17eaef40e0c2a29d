package io.hanqiao.fund.approach;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Why a fund takes an approach back. */
enum WithdrawReason implements Named {
  NO_ANSWER("企业长期未答复", "no answer came"),
  NEED_CLOSED("需求已关闭", "the need was closed"),
  STRATEGY("投资策略调整", "the strategy has changed"),
  MISTAKE("发起有误", "opened by mistake");

  private final Text text;

  WithdrawReason(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
