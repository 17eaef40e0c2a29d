package io.hanqiao.credit.guarantee;

import io.hanqiao.credit.guarantor.RiskShare;
import io.hanqiao.platform.outbox.OutboxEvent;
import io.hanqiao.vocabulary.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of a guarantee: everything but people, and nothing that waits for a second
 * person.
 */
final class GuaranteeEvents {

  static final String TOPIC = "credit.guarantee";

  /** Steps inside the guarantor that change nothing for anybody else. */
  private static final Set<String> INSIDE =
      Set.of(
          "letter-proposed",
          "letter-rejected",
          "release-proposed",
          "release-rejected",
          "payout-proposed",
          "payout-rejected");

  private GuaranteeEvents() {}

  /** The body of an event. */
  record State(
      UUID guaranteeId,
      UUID guarantorId,
      UUID applicationId,
      UUID enterpriseId,
      UUID bankId,
      UUID ownerOrg,
      UUID firmOrg,
      UUID bankOrg,
      @Nullable UUID grantId,
      GuaranteeStage status,
      String asked,
      @Nullable Intended intent,
      @Nullable Issued letter,
      @Nullable PaidOut payout,
      String recovered,
      @Nullable String endedReason,
      @Nullable Instant endedAt,
      boolean synthetic) {}

  /** What the guarantor intends. */
  record Intended(String amount, LocalDate validUntil, Instant intendedAt) {}

  /** A letter, once two people answered for it. */
  record Issued(
      String letterNumber, String amount, String plan, List<RiskShare> shares, Instant inForceAt) {}

  /** A payout, once two people answered for it. */
  record PaidOut(String amount, String overdue, Instant paidOutAt, @Nullable Instant bookedAt) {}

  /** What became of a guarantee; nothing while only one person of the guarantor answers for it. */
  static List<OutboxEvent> of(String what, Guarantee guarantee) {
    return INSIDE.contains(what)
        ? List.of()
        : List.of(
            new OutboxEvent(
                TOPIC,
                "io.hanqiao.credit.guarantee." + what + ".v1",
                guarantee.id(),
                guarantee.nextEventVersion(),
                state(guarantee)));
  }

  private static State state(Guarantee guarantee) {
    GuaranteedLoan loan = guarantee.loan();
    Issued letter = letter(guarantee.letter());
    return new State(
        guarantee.id(),
        loan.guarantorId(),
        loan.applicationId(),
        loan.enterpriseId(),
        loan.bankId(),
        guarantee.ownerOrg(),
        loan.firmOrg(),
        loan.bankOrg(),
        letter == null ? null : guarantee.grantId(),
        guarantee.stage().outside(),
        yuan(loan.askedFen()),
        intent(guarantee.intent()),
        letter,
        payout(guarantee.payout()),
        yuan(guarantee.recoveredFen()),
        guarantee.endedReason(),
        guarantee.endedAt(),
        guarantee.synthetic());
  }

  private static @Nullable Intended intent(@Nullable Intent intent) {
    return intent == null
        ? null
        : new Intended(yuan(intent.intendedFen()), intent.intendedUntil(), intent.intendedAt());
  }

  private static @Nullable Issued letter(@Nullable Letter letter) {
    return letter == null || letter.letterInForceAt() == null
        ? null
        : new Issued(
            letter.letterNumber(),
            yuan(letter.letterFen()),
            letter.letterPlan(),
            letter.letterShares(),
            letter.letterInForceAt());
  }

  private static @Nullable PaidOut payout(@Nullable Payout payout) {
    return payout == null || payout.paidOutAt() == null
        ? null
        : new PaidOut(
            yuan(payout.payoutFen()),
            yuan(payout.payoutOverdueFen()),
            payout.paidOutAt(),
            payout.payoutBookedAt());
  }

  private static String yuan(long fen) {
    return new Money(fen).toYuan();
  }
}
