package io.hanqiao.credit.guarantee;

import java.time.Instant;
import java.util.Set;

/** A guarantee that is over, one way or another. */
sealed interface GuaranteeEnd extends GuaranteeStatus {

  /** When, UTC. */
  Instant at();

  @Override
  default Set<GuaranteeStep> possible() {
    return Set.of();
  }

  /** Nothing was owed any more. */
  record Released(Instant at) implements GuaranteeEnd {
    @Override
    public GuaranteeStage stage() {
      return GuaranteeStage.RELEASED;
    }
  }

  /** Paid out, and recovered or pursued no further here. */
  record Closed(String code, Instant at) implements GuaranteeEnd, GuaranteeClaim.Claimed {
    @Override
    public GuaranteeStage stage() {
      return GuaranteeStage.CLOSED;
    }
  }

  /** The guarantor did not guarantee. */
  record Declined(String code, Instant at) implements GuaranteeEnd {
    @Override
    public GuaranteeStage stage() {
      return GuaranteeStage.DECLINED;
    }
  }

  /** The firm did not want it. */
  record Withdrawn(Instant at) implements GuaranteeEnd {
    @Override
    public GuaranteeStage stage() {
      return GuaranteeStage.WITHDRAWN;
    }
  }
}
