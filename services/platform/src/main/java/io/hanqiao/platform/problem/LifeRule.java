package io.hanqiao.platform.problem;

import io.hanqiao.vocabulary.Text;

/** What holds of every life. */
enum LifeRule implements NamedRule {
  STEP_FOLLOWS_STATE;

  @Override
  public String id() {
    return "step-follows-state";
  }

  @Override
  public Text text() {
    return new Text("每一步只能在它所属的状态办理", "each step belongs to its state");
  }
}
