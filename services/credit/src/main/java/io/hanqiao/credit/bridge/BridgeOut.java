package io.hanqiao.credit.bridge;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** The fund's money is out. */
sealed interface BridgeOut extends BridgeStatus {

  /** On its way to the bank that lent. */
  record PaidOut() implements BridgeOut {
    @Override
    public BridgeStage stage() {
      return BridgeStage.PAID_OUT;
    }

    @Override
    public Set<BridgeStep> possible() {
      return EnumSet.of(BridgeStep.BOOK, BridgeStep.RETURN);
    }

    @Override
    public Booked book() {
      return new Booked();
    }

    @Override
    public SentBack giveBack() {
      return new SentBack();
    }
  }

  /** The old loan is repaid by it; the firm may pay it back otherwise, too. */
  record Booked() implements BridgeOut {
    @Override
    public BridgeStage stage() {
      return BridgeStage.BOOKED;
    }

    @Override
    public Set<BridgeStep> possible() {
      return EnumSet.of(BridgeStep.SEND_BACK, BridgeStep.RECEIVE);
    }

    @Override
    public SentBack sendBack() {
      return new SentBack();
    }

    @Override
    public BridgeEnd.Settled receive(Instant at) {
      return new BridgeEnd.Settled(at);
    }
  }

  /** On its way back. */
  record SentBack() implements BridgeOut {
    @Override
    public BridgeStage stage() {
      return BridgeStage.SENT_BACK;
    }

    @Override
    public Set<BridgeStep> possible() {
      return EnumSet.of(BridgeStep.RECEIVE);
    }

    @Override
    public BridgeEnd.Settled receive(Instant at) {
      return new BridgeEnd.Settled(at);
    }
  }
}
