package io.hanqiao.credit.bridge;

import io.hanqiao.credit.input.Amounts;
import io.hanqiao.platform.outbox.OutboxEvent;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Rate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of a bridge loan: everything but people, and nothing that waits for a second
 * person.
 */
final class BridgeEvents {

  static final String TOPIC = "credit.bridge-loan";

  private static final Set<String> INSIDE = Set.of("payment-proposed", "payment-rejected");

  private BridgeEvents() {}

  /** The body of an event. */
  record State(
      UUID bridgeLoanId,
      UUID fundId,
      UUID enterpriseId,
      UUID bankId,
      UUID ownerOrg,
      UUID firmOrg,
      UUID bankOrg,
      UUID grantId,
      UUID drawdownId,
      BridgeStage status,
      String amount,
      int days,
      String dailyPricePercent,
      @Nullable Promise promise,
      @Nullable Payment payment,
      @Nullable String cost,
      @Nullable String endedReason,
      @Nullable Instant endedAt,
      boolean synthetic) {}

  /** The bank's promise to lend again. */
  record Promise(UUID grantId, LocalDate validUntil, Instant promisedAt) {

    static @Nullable Promise of(@Nullable RenewalPromise promise) {
      return promise == null
          ? null
          : new Promise(promise.newGrantId(), promise.promisedUntil(), promise.promisedAt());
    }
  }

  /** The money, once two people answered for it. */
  record Payment(
      Instant paidOutAt,
      @Nullable LocalDate dueOn,
      @Nullable Instant bookedAt,
      @Nullable UUID drawdownId,
      @Nullable RepaidFrom repaidFrom) {

    static @Nullable Payment of(@Nullable BridgePayment payment) {
      return payment == null || payment.paidOutAt() == null
          ? null
          : new Payment(
              payment.paidOutAt(),
              payment.dueOn(),
              payment.bookedAt(),
              payment.newDrawdownId(),
              payment.repaidFrom());
    }
  }

  /** What became of one; nothing while only one person of the fund answers for it. */
  static List<OutboxEvent> of(String what, BridgeLoan loan) {
    return INSIDE.contains(what)
        ? List.of()
        : List.of(
            new OutboxEvent(
                TOPIC,
                "io.hanqiao.credit.bridge-loan." + what + ".v1",
                loan.id(),
                loan.nextEventVersion(),
                state(loan)));
  }

  private static State state(BridgeLoan loan) {
    BridgedLoan bridged = loan.loan();
    BridgePayment payment = loan.payment();
    return new State(
        loan.id(),
        bridged.fundId(),
        bridged.enterpriseId(),
        bridged.bankId(),
        loan.ownerOrg(),
        bridged.firmOrg(),
        bridged.bankOrg(),
        bridged.oldGrantId(),
        bridged.oldDrawdownId(),
        loan.stage().outside(),
        new Money(bridged.principalFen()).toYuan(),
        bridged.days(),
        new Rate(bridged.dailyPpm()).toPercent(),
        Promise.of(loan.renewal()),
        Payment.of(payment),
        payment == null ? null : Amounts.yuan(payment.costFen()),
        loan.endedReason(),
        loan.endedAt(),
        loan.synthetic());
  }
}
