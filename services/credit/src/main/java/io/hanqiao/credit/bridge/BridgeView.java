package io.hanqiao.credit.bridge;

import io.hanqiao.credit.input.Amounts;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.vocabulary.BridgeProgramme;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Rate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A bridge loan as its parties, operators and auditors see it. */
@Schema(
    name = "BridgeLoanView",
    description =
        "应急转贷 as the fund, the firm, the bank, operators and auditors see it. A payment that waits"
            + " for a second person is told to the fund, operators and auditors alone.")
record BridgeView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(description = "Organisation that runs the fund.") UUID ownerOrg,
    @Schema(description = "Organisation of the firm.") UUID firmOrg,
    @Schema(description = "Organisation of the bank.") UUID bankOrg,
    @Schema(description = "The fund.") UUID fundId,
    @Schema(description = "The firm.") UUID enterpriseId,
    @Schema(description = "The bank.") UUID bankId,
    @Schema(description = "The grant of the loan that matures.") UUID grantId,
    @Schema(description = "That loan.") UUID drawdownId,
    @Schema(description = "Where it stands.", examples = "BOOKED") BridgeStage status,
    @Schema(description = "The steps this stage has, whoever takes them.")
        List<BridgeStep> possibleSteps,
    @Schema(description = "Principal, yuan.", examples = "3000000.00") String amount,
    @Schema(description = "For how many days at most.", examples = "7") int days,
    @Schema(description = "The price of a day, percent of the principal.", examples = "0.06")
        String dailyPricePercent,
    @Schema(description = "All it costs if it runs all its days, yuan.", examples = "12600.00")
        String costOfAllDays,
    @Schema(description = "All it has cost, yuan; null until it is back.", nullable = true)
        @Nullable String cost,
    @Schema(description = "How much of the fund's money is out for it, a stock, yuan.") String out,
    @Schema(description = "The bank's promise to lend again (续贷承诺).", nullable = true)
        @Nullable PromiseView promise,
    @Schema(description = "The money, waiting or paid out.", nullable = true)
        @Nullable PaymentView payment,
    @Schema(description = "Why it was declined, a code.", nullable = true)
        @Nullable String endedReason,
    @Schema(description = "When it ended, UTC.", nullable = true) @Nullable Instant endedAt,
    @Schema(description = "Invented for demonstration.") boolean synthetic,
    @Schema(description = "When the firm asked, UTC.") Instant createdAt) {

  /** The bank's promise. */
  @Schema(name = "RenewalPromiseView", description = "续贷承诺: the bank lends again under a grant.")
  record PromiseView(
      @Schema(description = "The bank's own number of it.", examples = "XD-2026-0001")
          String promiseNumber,
      @Schema(description = "The grant under which it lends again.") UUID grantId,
      @Schema(description = "Its last day.", examples = "2026-12-31") LocalDate validUntil,
      @Schema(description = "UTC.") Instant promisedAt) {

    static @Nullable PromiseView of(@Nullable RenewalPromise promise) {
      return promise == null
          ? null
          : new PromiseView(
              promise.promiseNumber(),
              promise.newGrantId(),
              promise.promisedUntil(),
              promise.promisedAt());
    }
  }

  /** The money on its way. */
  @Schema(name = "BridgePaymentView", description = "The fund's money, out and back.")
  record PaymentView(
      @Schema(description = "Who proposed it (`sub`). Not told to firm and bank.", nullable = true)
          @Nullable String proposedBy,
      @Schema(description = "UTC; null while it waits.", nullable = true)
          @Nullable Instant paidOutAt,
      @Schema(description = "The last day on which it is to be back.", nullable = true)
          @Nullable LocalDate dueOn,
      @Schema(description = "When the bank booked it, UTC.", nullable = true)
          @Nullable Instant bookedAt,
      @Schema(description = "The drawdown of the new loan that repaid it.", nullable = true)
          @Nullable UUID drawdownId,
      @Schema(
              description = "NEW_DRAWDOWN, RETURNED or FIRM; null while it is out.",
              nullable = true)
          @Nullable RepaidFrom repaidFrom) {

    static @Nullable PaymentView of(@Nullable BridgePayment payment, boolean inside) {
      return payment == null || (payment.paidOutAt() == null && !inside)
          ? null
          : new PaymentView(
              inside ? payment.paymentProposedBy() : null,
              payment.paidOutAt(),
              payment.dueOn(),
              payment.bookedAt(),
              payment.newDrawdownId(),
              payment.repaidFrom());
    }
  }

  /** What {@code reader} may see. */
  static BridgeView of(BridgeLoan loan, Caller reader) {
    BridgedLoan bridged = loan.loan();
    boolean inside =
        !reader.org().equals(bridged.firmOrg()) && !reader.org().equals(bridged.bankOrg());
    BridgeStage seen = inside ? loan.stage() : loan.stage().outside();
    BridgeStatus status = seen == loan.stage() ? loan.status() : new BridgeStatus.Promised();
    BridgePayment payment = loan.payment();
    return new BridgeView(
        loan.id(),
        loan.ownerOrg(),
        bridged.firmOrg(),
        bridged.bankOrg(),
        bridged.fundId(),
        bridged.enterpriseId(),
        bridged.bankId(),
        bridged.oldGrantId(),
        bridged.oldDrawdownId(),
        seen,
        status.possible().stream().sorted().toList(),
        yuan(bridged.principalFen()),
        bridged.days(),
        new Rate(bridged.dailyPpm()).toPercent(),
        yuan(BridgeProgramme.costFen(bridged.principalFen(), bridged.dailyPpm(), bridged.days())),
        payment == null ? null : Amounts.yuan(payment.costFen()),
        yuan(loan.outFen()),
        PromiseView.of(loan.renewal()),
        PaymentView.of(payment, inside),
        loan.endedReason(),
        loan.endedAt(),
        loan.synthetic(),
        loan.createdAt());
  }

  private static String yuan(long fen) {
    return new Money(fen).toYuan();
  }
}
