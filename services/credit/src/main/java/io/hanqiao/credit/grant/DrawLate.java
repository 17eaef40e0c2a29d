package io.hanqiao.credit.grant;

import java.util.EnumSet;
import java.util.Set;

/** Past its last day: owed, or repaid. */
sealed interface DrawLate extends DrawStatus permits DrawLate.Overdue, DrawEnd.Repaid {

  /** Owed past its last day. */
  record Overdue() implements DrawLate {
    @Override
    public DrawStage stage() {
      return DrawStage.OVERDUE;
    }

    @Override
    public Set<DrawStep> possible() {
      return EnumSet.of(DrawStep.REPAY);
    }

    @Override
    public DrawLate repay(boolean all) {
      return all ? new DrawEnd.Repaid() : this;
    }
  }
}
