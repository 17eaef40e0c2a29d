package io.hanqiao.credit.offer;

import io.hanqiao.vocabulary.ChainPosition;
import io.hanqiao.vocabulary.EnterpriseSize;
import io.hanqiao.vocabulary.GradeScheme;
import io.hanqiao.vocabulary.NegativeFlag;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a borrower has to show and may owe, on the wire. */
@Schema(hidden = true)
record MeritsView(
    @Schema(description = "Sizes accepted, any one.", nullable = true)
        @Nullable Set<EnterpriseSize> enterpriseSizes,
    @Schema(description = "Points of the innovation score, at least.", nullable = true)
        @Nullable Integer minInnovationPoints,
    @Schema(description = "The scheme whose grade of the firm limits the loan.", nullable = true)
        @Nullable GradeScheme gradeCeiling,
    @Schema(description = "Only for firms with certified talent.", nullable = true)
        @Nullable Boolean talentRequired,
    @Schema(description = "Months of invoices on record, at least.", nullable = true)
        @Nullable Integer minInvoiceMonths,
    @Schema(description = "Invention patents not pledged, at least.", nullable = true)
        @Nullable Integer minUnpledgedInventionPatents,
    @Schema(description = "An institution invested within so many months.", nullable = true)
        @Nullable Integer institutionalRoundWithinMonths,
    @Schema(description = "Only for exporters.", nullable = true)
        @Nullable Boolean exporterRequired,
    @Schema(description = "Keys of industrial chains accepted.", nullable = true)
        @Nullable Set<String> chains,
    @Schema(description = "Positions in the chain accepted.", nullable = true)
        @Nullable Set<ChainPosition> chainPositions,
    @Schema(description = "Banks that lend to the firm, at most.", nullable = true)
        @Nullable Integer maxLendingBanks,
    @Schema(description = "Outstanding loans in percent of revenue, at most.", nullable = true)
        @Nullable Integer maxOutstandingLoansRevenuePercent,
    @Schema(
            description = "Renews a loan of the same bank that matures within so many days.",
            nullable = true)
        @Nullable Integer renewalWithinDays,
    @Schema(description = "Public records refused.", nullable = true)
        @Nullable Set<NegativeFlag> refusedFlags) {

  static MeritsView of(BorrowerMerits merits, DebtRules debt) {
    return new MeritsView(
        merits.enterpriseSizes(),
        merits.minInnovationPoints(),
        merits.gradeCeiling(),
        merits.talentRequired(),
        merits.minInvoiceMonths(),
        merits.minUnpledgedInventionPatents(),
        merits.institutionalRoundWithinMonths(),
        merits.exporterRequired(),
        merits.chains(),
        merits.chainPositions(),
        debt.maxLendingBanks(),
        debt.maxOutstandingLoansRevenuePercent(),
        debt.renewalWithinDays(),
        debt.refusedFlags());
  }
}
