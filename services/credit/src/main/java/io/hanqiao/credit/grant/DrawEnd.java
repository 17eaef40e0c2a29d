package io.hanqiao.credit.grant;

import java.util.Set;

/** A draw of which nothing is left, one way or another. */
sealed interface DrawEnd extends DrawStatus {

  @Override
  default Set<DrawStep> possible() {
    return Set.of();
  }

  /** All that was paid out came back. */
  record Repaid() implements DrawEnd, DrawStatus.Due, DrawLate {
    @Override
    public DrawStage stage() {
      return DrawStage.REPAID;
    }
  }

  /** A draw of a new grant took over what was owed. */
  record Renewed() implements DrawEnd {
    @Override
    public DrawStage stage() {
      return DrawStage.RENEWED;
    }
  }

  /** The bank did not pay it out. */
  record Declined() implements DrawEnd {
    @Override
    public DrawStage stage() {
      return DrawStage.DECLINED;
    }
  }

  /** The firm did not want it after all. */
  record Cancelled() implements DrawEnd {
    @Override
    public DrawStage stage() {
      return DrawStage.CANCELLED;
    }
  }
}
