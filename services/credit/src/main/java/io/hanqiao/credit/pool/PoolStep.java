package io.hanqiao.credit.pool;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** What can be done with a pool. */
enum PoolStep implements Named {
  PROPOSE_PAYOUT("提出补偿（经办部门）", "propose a payout (an operator)"),
  CONFIRM_PAYOUT("复核补偿（经办部门另一人）", "confirm the payout (another operator)"),
  REJECT_PAYOUT("退回补偿（经办部门）", "reject the payout (an operator)"),
  RESUME("恢复新增（经办部门）", "resume it (an operator)");

  private final Text text;

  PoolStep(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
