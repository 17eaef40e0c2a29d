package io.hanqiao.credit.bridge;

import io.hanqiao.credit.input.Amounts;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Parsed;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request for a bridge loan as a firm sends it. */
@Schema(name = "BridgeLoanForm", description = "应急转贷申请 as the firm sends it.")
record BridgeForm(
    @Schema(required = true, description = "The bridge fund.") @Nullable UUID fundId,
    @Schema(required = true, description = "The grant of the loan that matures.")
        @Nullable UUID grantId,
    @Schema(required = true, description = "That loan, a drawdown of the grant.")
        @Nullable UUID drawdownId,
    @Schema(
            required = true,
            description = "Principal, yuan, at most what is owed on it.",
            examples = "3000000.00")
        @Nullable String amount,
    @Schema(
            required = true,
            description = "For how many days, at most those of the fund's programme.",
            examples = "7")
        @Nullable Integer days) {

  private static final Flaw NO_DAYS =
      Flaw.of("不是一天以上。", "It is not a day or more.", "请填写天数，如 7。", "Give days, such as 7.");

  /** The form read without a flaw. */
  record Reading(UUID fundId, UUID grantId, UUID drawdownId, long fen, int days) {}

  /**
   * Reads it.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  @SuppressWarnings("NullAway") // orRefuse comes before the values are used.
  Reading read() {
    Findings in = new Findings();
    UUID fund = in.required("fundId", fundId, Parsed::valid);
    UUID grant = in.required("grantId", grantId, Parsed::valid);
    UUID drawdown = in.required("drawdownId", drawdownId, Parsed::valid);
    Money read = in.required("amount", amount, Amounts::positive);
    Integer most =
        in.required(
            "days", days, value -> value > 0 ? Parsed.valid(value) : Parsed.invalid(NO_DAYS));
    in.orRefuse();
    return new Reading(fund, grant, drawdown, read.fen(), most);
  }
}
