package io.hanqiao.credit.guarantee;

import io.hanqiao.platform.identity.Caller;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.RiskParty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A guarantee as its parties, operators and auditors see it. */
@Schema(
    description =
        "融资担保 as the guarantor, the firm, the bank, operators and auditors see it. What waits for"
            + " a second person of the guarantor is told to the guarantor, operators and auditors"
            + " alone.")
record GuaranteeView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(description = "Organisation of the guarantor.") UUID ownerOrg,
    @Schema(description = "Organisation of the firm.") UUID firmOrg,
    @Schema(description = "Organisation of the bank.") UUID bankOrg,
    @Schema(description = "The guarantor.") UUID guarantorId,
    @Schema(description = "The loan application.") UUID applicationId,
    @Schema(description = "The firm.") UUID enterpriseId,
    @Schema(description = "The bank.") UUID bankId,
    @Schema(description = "The grant its letter stands behind.", nullable = true)
        @Nullable UUID grantId,
    @Schema(description = "Where it stands.", examples = "IN_FORCE") GuaranteeStage status,
    @Schema(description = "The steps this stage has, whoever takes them.")
        List<GuaranteeStep> possibleSteps,
    @Schema(
            description = "Principal the firm asks to be guaranteed, yuan.",
            examples = "5000000.00")
        String asked,
    @Schema(description = "What the guarantor intends (担保意向函).", nullable = true)
        @Nullable IntentView intent,
    @Schema(description = "The letter (担保函).", nullable = true) @Nullable LetterView letter,
    @Schema(
            description =
                "Who proposed the release (`sub`). Told to the guarantor, operators and auditors"
                    + " alone.",
            nullable = true)
        @Nullable String releaseProposedBy,
    @Schema(description = "The payout (代偿).", nullable = true) @Nullable PayoutView payout,
    @Schema(description = "What came back of it (追偿), a flow, yuan.", examples = "0.00")
        String recovered,
    @Schema(
            description = "What the firm owes the guarantor of it, a stock, yuan.",
            examples = "0.00")
        String outstanding,
    @Schema(description = "What came back, oldest first.") List<RecoveryView> recoveries,
    @Schema(description = "Why it was declined or closed, a code.", nullable = true)
        @Nullable String endedReason,
    @Schema(description = "When it ended, UTC.", nullable = true) @Nullable Instant endedAt,
    @Schema(description = "Invented for demonstration.") boolean synthetic,
    @Schema(description = "When the firm asked, UTC.") Instant createdAt) {

  /** What a guarantor intends. */
  @Schema(name = "GuaranteeIntentView", description = "担保意向函: it binds nobody.")
  record IntentView(
      @Schema(description = "Up to how much, yuan.", examples = "4000000.00") String amount,
      @Schema(description = "Last day for the letter.", examples = "2027-06-30")
          LocalDate validUntil,
      @Schema(description = "UTC.") Instant intendedAt) {}

  /** A letter, waiting or in force. */
  @Schema(name = "GuaranteeLetterView", description = "担保函, waiting or in force.")
  record LetterView(
      @Schema(description = "The guarantor's own number.", examples = "DB-2026-0001")
          String letterNumber,
      @Schema(description = "Principal it stands behind, yuan.", examples = "4000000.00")
          String amount,
      @Schema(description = "Name of the plan its shares come from.", examples = "政银担") String plan,
      @Schema(description = "Who bears what of a loss; they sum to 100.") List<ShareView> shares,
      @Schema(description = "Who proposed it (`sub`). Not told to firm and bank.", nullable = true)
          @Nullable String proposedBy,
      @Schema(description = "In force since, UTC; null while it waits.", nullable = true)
          @Nullable Instant inForceAt) {}

  /** What one party bears of a loss. */
  @Schema(name = "LetterShareView", description = "What one party bears of a loss.")
  record ShareView(
      @Schema(description = "Who.", examples = "GUARANTOR") RiskParty party,
      @Schema(description = "Whole percent.", examples = "40") int percent) {}

  /** A payout, waiting or made. */
  @Schema(name = "GuaranteePayoutView", description = "代偿, waiting or made.")
  record PayoutView(
      @Schema(description = "Yuan.", examples = "400000.00") String amount,
      @Schema(
              description = "The overdue principal it is measured by, yuan.",
              examples = "1000000.00")
          String overdue,
      @Schema(description = "Who proposed it (`sub`). Not told to firm and bank.", nullable = true)
          @Nullable String proposedBy,
      @Schema(description = "UTC; null while it waits.", nullable = true)
          @Nullable Instant paidOutAt,
      @Schema(description = "When the bank booked it, UTC.", nullable = true)
          @Nullable Instant bookedAt) {}

  /** What came back of a payout. */
  @Schema(name = "RecoveryView", description = "What came back of a payout (追偿): a fact.")
  record RecoveryView(
      @Schema(description = "Opaque id, UUIDv7.") UUID recoveryId,
      @Schema(description = "Yuan.", examples = "100000.00") String amount,
      @Schema(description = "The day.", examples = "2026-09-30") LocalDate recoveredOn) {}

  /** What {@code reader} may see. */
  static GuaranteeView of(Guarantee guarantee, Caller reader) {
    GuaranteedLoan loan = guarantee.loan();
    boolean inside = !reader.org().equals(loan.firmOrg()) && !reader.org().equals(loan.bankOrg());
    LetterView letter = letter(guarantee.letter(), inside);
    return new GuaranteeView(
        guarantee.id(),
        guarantee.ownerOrg(),
        loan.firmOrg(),
        loan.bankOrg(),
        loan.guarantorId(),
        loan.applicationId(),
        loan.enterpriseId(),
        loan.bankId(),
        letter == null ? null : guarantee.grantId(),
        inside ? guarantee.stage() : guarantee.stage().outside(),
        possible(guarantee, inside).stream().sorted().toList(),
        yuan(loan.askedFen()),
        intent(guarantee.intent()),
        letter,
        inside ? guarantee.releaseProposedBy() : null,
        payout(guarantee.payout(), inside),
        yuan(guarantee.recoveredFen()),
        yuan(guarantee.outstandingFen()),
        guarantee.recoveries().stream()
            .map(r -> new RecoveryView(r.id(), yuan(r.amountFen()), r.recoveredOn()))
            .toList(),
        guarantee.endedReason(),
        guarantee.endedAt(),
        guarantee.synthetic(),
        guarantee.createdAt());
  }

  private static Set<GuaranteeStep> possible(Guarantee guarantee, boolean inside) {
    GuaranteeStage seen = guarantee.stage().outside();
    if (inside || seen == guarantee.stage()) {
      return guarantee.status().possible();
    }
    return seen == GuaranteeStage.INTENDED
        ? new GuaranteeStatus.Intended().possible()
        : new GuaranteeStatus.InForce().possible();
  }

  private static @Nullable IntentView intent(@Nullable Intent intent) {
    return intent == null
        ? null
        : new IntentView(yuan(intent.intendedFen()), intent.intendedUntil(), intent.intendedAt());
  }

  private static @Nullable LetterView letter(@Nullable Letter letter, boolean inside) {
    return letter == null || (letter.letterInForceAt() == null && !inside)
        ? null
        : new LetterView(
            letter.letterNumber(),
            yuan(letter.letterFen()),
            letter.letterPlan(),
            letter.letterShares().stream()
                .map(share -> new ShareView(share.party(), share.percent()))
                .toList(),
            inside ? letter.letterProposedBy() : null,
            letter.letterInForceAt());
  }

  private static @Nullable PayoutView payout(@Nullable Payout payout, boolean inside) {
    return payout == null || (payout.paidOutAt() == null && !inside)
        ? null
        : new PayoutView(
            yuan(payout.payoutFen()),
            yuan(payout.payoutOverdueFen()),
            inside ? payout.payoutProposedBy() : null,
            payout.paidOutAt(),
            payout.payoutBookedAt());
  }

  private static String yuan(long fen) {
    return new Money(fen).toYuan();
  }
}
