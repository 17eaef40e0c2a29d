package io.hanqiao.credit.guarantee;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** A guarantee of which the guarantor has paid: the firm owes it that money. */
sealed interface GuaranteeClaim extends GuaranteeStatus {

  /** Being recovered, or all of it has come back. */
  sealed interface Claimed extends GuaranteeStatus permits Recovering, GuaranteeEnd.Closed {}

  /** Paid; the bank has not booked it yet. */
  record PaidOut() implements GuaranteeClaim {
    @Override
    public GuaranteeStage stage() {
      return GuaranteeStage.PAID_OUT;
    }

    @Override
    public Set<GuaranteeStep> possible() {
      return EnumSet.of(GuaranteeStep.BOOK_PAYOUT, GuaranteeStep.RETURN_PAYOUT);
    }

    @Override
    public Recovering bookPayout() {
      return new Recovering();
    }

    @Override
    public GuaranteeStatus.InForce returnPayout() {
      return new GuaranteeStatus.InForce();
    }
  }

  /** The firm owes the guarantor what it paid. */
  record Recovering() implements GuaranteeClaim, Claimed {
    @Override
    public GuaranteeStage stage() {
      return GuaranteeStage.RECOVERING;
    }

    @Override
    public Set<GuaranteeStep> possible() {
      return EnumSet.of(GuaranteeStep.RECOVER, GuaranteeStep.CLOSE);
    }

    @Override
    public Claimed recover(boolean all, Instant at) {
      return all ? new GuaranteeEnd.Closed(CloseCode.RECOVERED.name(), at) : this;
    }

    @Override
    public GuaranteeEnd.Closed close(CloseCode code, Instant at) {
      return new GuaranteeEnd.Closed(code.name(), at);
    }
  }
}
