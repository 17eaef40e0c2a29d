package io.hanqiao.credit.grant;

import io.hanqiao.vocabulary.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draw and its money, on the wire: in answers and in events alike. Yuan. */
@Schema(hidden = true)
record DrawView(
    @Schema(description = "Opaque id, UUIDv7.") UUID drawdownId,
    @Schema(description = "Where it stands.", examples = "PARTLY_DISBURSED") DrawStage status,
    @Schema(description = "ENTRUSTED (受托支付), BORROWER_DIRECTED (自主支付) or RENEWAL (续贷).")
        PaymentMethod payment,
    @Schema(description = "When the firm asked, UTC.") Instant requestedAt,
    @Schema(
            description = "Asked for: reserved + disbursed + carriedIn + released, yuan.",
            examples = "1000000.00")
        String requested,
    @Schema(description = "Not paid out yet, yuan.", examples = "400000.00") String reserved,
    @Schema(description = "Paid out, a flow, yuan.", examples = "600000.00") String disbursed,
    @Schema(description = "No longer wanted, or declined, yuan.", examples = "0.00")
        String released,
    @Schema(description = "Principal repaid, a flow, yuan.", examples = "0.00") String repaid,
    @Schema(
            description = "Taken over from the old draw it renews, no money moved, yuan.",
            examples = "0.00")
        String carriedIn,
    @Schema(
            description = "Taken over by the new draw that renews it, no money moved, yuan.",
            examples = "0.00")
        String carriedOut,
    @Schema(
            description = "Owed now, a stock: disbursed + carriedIn − repaid − carriedOut, yuan.",
            examples = "600000.00")
        String outstanding,
    @Schema(description = "The grant of the old draw it renews.", nullable = true)
        @Nullable UUID renewsGrantId,
    @Schema(description = "The old draw it renews.", nullable = true)
        @Nullable UUID renewsDrawdownId,
    @Schema(description = "Its last day; null while nothing is paid out.", nullable = true)
        @Nullable LocalDate maturesOn,
    @Schema(
            description = "Its last day as first agreed: earlier than maturesOn if extended.",
            nullable = true)
        @Nullable LocalDate firstMaturesOn,
    @Schema(description = "Its first day overdue; null if it never was.", nullable = true)
        @Nullable LocalDate overdueSince,
    @Schema(description = "Why the bank declined it, a code.", nullable = true)
        @Nullable String endedReason,
    @Schema(
            description = "When it was repaid, renewed, declined or cancelled, UTC.",
            nullable = true)
        @Nullable Instant endedAt) {

  /** Money paid out. */
  @Schema(name = "DisbursementView", description = "Money paid out (放款): a fact.")
  record PaidOut(
      @Schema(description = "Opaque id, UUIDv7.") UUID disbursementId,
      @Schema(description = "Yuan.", examples = "600000.00") String amount,
      @Schema(description = "UTC.") Instant disbursedAt) {

    static PaidOut of(Disbursement paid) {
      return new PaidOut(paid.id(), yuan(paid.amountFen()), paid.disbursedAt());
    }
  }

  /** Principal that came back. */
  @Schema(name = "RepaymentView", description = "Principal that came back (还款): a fact.")
  record PaidBack(
      @Schema(description = "Opaque id, UUIDv7.") UUID repaymentId,
      @Schema(description = "Yuan.", examples = "600000.00") String amount,
      @Schema(description = "The day.", examples = "2026-03-31") LocalDate repaidOn,
      @Schema(description = "Whose money it was: FIRM, GUARANTOR or BRIDGE_FUND.") Payer paidBy) {

    static PaidBack of(Repayment paid) {
      return new PaidBack(paid.id(), yuan(paid.amountFen()), paid.repaidOn(), paid.paidBy());
    }
  }

  static DrawView of(Drawdown draw) {
    DrawAmounts amounts = draw.amounts();
    DrawRequest request = draw.request();
    return new DrawView(
        draw.id(),
        draw.stage(),
        request.payment(),
        request.requestedAt(),
        yuan(amounts.requestedFen()),
        yuan(amounts.reservedFen()),
        yuan(amounts.disbursedFen()),
        yuan(amounts.releasedFen()),
        yuan(amounts.repaidFen()),
        yuan(amounts.carriedInFen()),
        yuan(amounts.carriedOutFen()),
        yuan(amounts.outstandingFen()),
        request.renewsGrantId(),
        request.renewsDrawId(),
        draw.maturity().maturesOn(),
        draw.maturity().firstMaturesOn(),
        draw.maturity().overdueSince(),
        draw.endedReason(),
        draw.endedAt());
  }

  static String yuan(long fen) {
    return new Money(fen).toYuan();
  }
}
