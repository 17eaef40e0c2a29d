package io.hanqiao.credit.application;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Why a firm takes its application back, or gives a grant up before the contract. */
public enum WithdrawCode implements Named {
  RATE("利率费用不合适", "rate or fees do not suit"),
  TOO_SLOW("时间太长", "it takes too long"),
  OTHER_BANK("已找到其他银行", "another bank was found"),
  NEED_GONE("不再需要", "the need is gone");

  private final Text text;

  WithdrawCode(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
