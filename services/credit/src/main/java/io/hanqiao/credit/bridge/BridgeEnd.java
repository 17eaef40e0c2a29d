package io.hanqiao.credit.bridge;

import java.time.Instant;
import java.util.Set;

/** A bridge loan that is over, one way or another. */
sealed interface BridgeEnd extends BridgeStatus {

  /** When, UTC. */
  Instant at();

  @Override
  default Set<BridgeStep> possible() {
    return Set.of();
  }

  /** The fund has its money back. */
  record Settled(Instant at) implements BridgeEnd {
    @Override
    public BridgeStage stage() {
      return BridgeStage.SETTLED;
    }
  }

  /** The bank did not lend again, or the fund did not pay. */
  record Declined(String code, Instant at) implements BridgeEnd {
    @Override
    public BridgeStage stage() {
      return BridgeStage.DECLINED;
    }
  }

  /** The firm did not want it. */
  record Withdrawn(Instant at) implements BridgeEnd {
    @Override
    public BridgeStage stage() {
      return BridgeStage.WITHDRAWN;
    }
  }
}
