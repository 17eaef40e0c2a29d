package io.hanqiao.credit.bridge;

import io.hanqiao.credit.grant.Act;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The fund's money on its way out and back.
 *
 * @param paymentProposedBy who proposed it
 * @param paymentConfirmedBy who answered for it; null while it waits
 * @param paidOutAt UTC
 * @param paidOutOn the day in Wuhan
 * @param dueOn the last day on which it is to be back
 * @param bookedAt when the bank booked it, UTC
 * @param newDrawdownId the drawdown of the new loan that repaid it
 * @param repaidFrom out of what it came back
 * @param costFen what it cost in all, in fen
 */
@Embeddable
record BridgePayment(
    String paymentProposedBy,
    @Nullable String paymentConfirmedBy,
    @Nullable Instant paidOutAt,
    @Nullable LocalDate paidOutOn,
    @Nullable LocalDate dueOn,
    @Nullable Instant bookedAt,
    @Nullable UUID newDrawdownId,
    @Enumerated(EnumType.STRING) @Nullable RepaidFrom repaidFrom,
    @Nullable Long costFen) {

  static BridgePayment proposed(String by) {
    return new BridgePayment(by, null, null, null, null, null, null, null, null);
  }

  BridgePayment confirmed(Act act, int days) {
    LocalDate last = act.on().plusDays(days);
    return new BridgePayment(
        paymentProposedBy, act.by(), act.at(), act.on(), last, null, null, null, null);
  }

  BridgePayment booked(Instant at) {
    return with(at, null, null, null);
  }

  BridgePayment sentBack(RepaidFrom from, @Nullable UUID drawdown) {
    return with(bookedAt, drawdown, from, null);
  }

  BridgePayment received(RepaidFrom from, long cost) {
    return with(bookedAt, newDrawdownId, from, cost);
  }

  private BridgePayment with(
      @Nullable Instant booked,
      @Nullable UUID drawdown,
      @Nullable RepaidFrom from,
      @Nullable Long cost) {
    return new BridgePayment(
        paymentProposedBy,
        paymentConfirmedBy,
        paidOutAt,
        paidOutOn,
        dueOn,
        booked,
        drawdown,
        from,
        cost);
  }
}
