package io.hanqiao.enterprise.edge;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Why an anchor denies an edge. */
enum RejectReason implements Named {
  NO_SUCH_TRADE("没有业务往来", "there is no such trade"),
  ENDED_BEFORE("往来已终止", "the trade ended before"),
  WRONG_FIRM("认错企业", "another firm is meant"),
  WRONG_TERMS("类型或起始日期不符", "kind or beginning is wrong");

  private final Text text;

  RejectReason(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
