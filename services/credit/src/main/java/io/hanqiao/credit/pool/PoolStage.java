package io.hanqiao.credit.pool;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Where a pool stands. */
enum PoolStage implements Named {
  OPEN("正常", "open"),
  WARNED("预警", "warned"),
  SUSPENDED("暂停新增（熔断）", "suspended");

  private final Text text;

  PoolStage(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
