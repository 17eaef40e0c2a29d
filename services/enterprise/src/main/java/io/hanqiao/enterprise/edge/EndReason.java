package io.hanqiao.enterprise.edge;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Why an edge is over. */
enum EndReason implements Named {
  TRADE_ENDED("往来已终止", "the trade has ended"),
  CONTRACT_EXPIRED("合同到期", "the contract has expired"),
  MISTAKE("填报有误", "declared by mistake");

  private final Text text;

  EndReason(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
