package io.hanqiao.fund.manager;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** Why a manager no longer manages funds here. */
enum ManagerCloseReason implements Named {
  LEFT("退出本地市场", "left the market"),
  DEREGISTERED("管理人登记已注销", "its registration as a manager was cancelled"),
  MERGED("与其他管理人合并", "merged into another manager"),
  MISTAKE("登记有误", "registered by mistake");

  private final Text text;

  ManagerCloseReason(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
