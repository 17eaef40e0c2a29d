package io.hanqiao.fund.fund;

import io.hanqiao.fund.Amounts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The money of a fund on the wire; null is unknown. */
@Schema(hidden = true)
record FundCapitalView(
    @Schema(description = "Promised by all partners, yuan.", nullable = true)
        @Nullable String commitment,
    @Schema(description = "Of it by government, yuan.", nullable = true)
        @Nullable String governmentCommitment,
    @Schema(description = "Of it by others, yuan.", nullable = true)
        @Nullable String socialCommitment,
    @Schema(description = "Paid in, yuan.", nullable = true) @Nullable String paidIn,
    @Schema(description = "Closed and paid, yuan.", nullable = true) @Nullable String invested,
    @Schema(description = "Decided and not yet paid, yuan.", nullable = true)
        @Nullable String reserved,
    @Schema(
            description =
                "Paid in, not invested and not reserved, yuan; null unless all are known.",
            examples = "50000000.00",
            nullable = true)
        @Nullable String dryPowder,
    @Schema(
            description =
                "Promised and not yet paid in, yuan; another number than dry powder and never added"
                    + " to it.",
            examples = "87500000.00",
            nullable = true)
        @Nullable String uncalled) {

  static FundCapitalView of(FundCapital capital) {
    return new FundCapitalView(
        Amounts.yuan(capital.commitmentFen()),
        Amounts.yuan(capital.governmentCommitmentFen()),
        Amounts.yuan(capital.socialCommitmentFen()),
        Amounts.yuan(capital.paidInFen()),
        Amounts.yuan(capital.investedFen()),
        Amounts.yuan(capital.reservedFen()),
        Amounts.yuan(capital.dryPowderFen()),
        Amounts.yuan(capital.uncalledFen()));
  }
}
