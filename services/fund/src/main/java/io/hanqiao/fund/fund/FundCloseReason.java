package io.hanqiao.fund.fund;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Why a fund no longer stands. */
enum FundCloseReason implements Named {
  LIQUIDATED("已清算", "liquidated"),
  EXPIRED("存续期届满", "its life has ended"),
  MERGED("与其他基金合并", "merged into another fund"),
  MISTAKE("登记有误", "registered by mistake");

  private final Text text;

  FundCloseReason(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
