package io.hanqiao.credit.grant;

import io.hanqiao.credit.input.Amounts;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Parsed;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A drawdown request as a firm sends it. */
@Schema(description = "支用申请 as the firm sends it.")
record DrawForm(
    @Schema(
            required = true,
            description = "Yuan, above zero, at most what is available.",
            examples = "1000000.00")
        @Nullable String amount,
    @Schema(
            required = true,
            description =
                "ENTRUSTED (受托支付), BORROWER_DIRECTED (自主支付), or RENEWAL (无还本续贷): it takes over an"
                    + " old loan of the same bank before that matures, and no money moves.",
            examples = "ENTRUSTED")
        @Nullable String payment,
    @Schema(description = "For RENEWAL: the grant of the old draw.") @Nullable UUID renewsGrantId,
    @Schema(description = "For RENEWAL: the old draw; the amount is all that is owed on it.")
        @Nullable UUID renewsDrawdownId) {

  private static final Flaw ONLY_RENEWAL =
      Flaw.of(
          "只有续贷才填写原贷款。",
          "Only a renewal names an old loan.",
          "请去掉此项，或把 payment 改为 RENEWAL。",
          "Leave it out, or let payment be RENEWAL.");

  /**
   * The form read without a flaw.
   *
   * @param renewsGrantId the grant of the old loan it takes over; null unless it is a renewal
   * @param renewsDrawId the old draw; null unless it is a renewal
   */
  record Reading(
      long fen, PaymentMethod payment, @Nullable UUID renewsGrantId, @Nullable UUID renewsDrawId) {

    /** Money to be paid out. */
    Reading(long fen, PaymentMethod payment) {
      this(fen, payment, null, null);
    }
  }

  /**
   * Reads it.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  @SuppressWarnings("NullAway") // orRefuse comes before the values are used.
  Reading read() {
    Findings in = new Findings();
    Money read = in.required("amount", amount, Amounts::positive);
    PaymentMethod how =
        in.required("payment", payment, text -> Codes.parse(PaymentMethod.class, text));
    if (how == PaymentMethod.RENEWAL) {
      in.required("renewsGrantId", renewsGrantId, Parsed::valid);
      in.required("renewsDrawdownId", renewsDrawdownId, Parsed::valid);
    } else if (how != null && (renewsGrantId != null || renewsDrawdownId != null)) {
      in.add("renewsDrawdownId", renewsDrawdownId, ONLY_RENEWAL);
    }
    in.orRefuse();
    return new Reading(read.fen(), how, renewsGrantId, renewsDrawdownId);
  }
}
