package io.hanqiao.enterprise.direct;

import io.hanqiao.vocabulary.Board;
import io.hanqiao.vocabulary.DirectInstrument;
import io.hanqiao.vocabulary.FundStage;
import io.hanqiao.vocabulary.ListingReserve;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Sector;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The terms of a direct-financing need on the wire: in answers and in events alike. */
@Schema(hidden = true)
record DirectTermsView(
    @Schema(description = "Form of direct financing.") DirectInstrument instrument,
    @Schema(description = "Stage of the firm; null if unknown.", nullable = true)
        @Nullable FundStage stage,
    @Schema(description = "Line of industry.") Sector sector,
    @Schema(description = "Yuan.", examples = "30000000.00") String amount,
    @Schema(
            description = "Value of the firm before the money, yuan; null if unknown.",
            examples = "200000000.00",
            nullable = true)
        @Nullable String valuation,
    @Schema(description = "Boards aimed at; null if unknown.", nullable = true)
        @Nullable Set<Board> boards,
    @Schema(
            description = "Grade in the list of firms prepared for listing; null if unknown.",
            nullable = true)
        @Nullable ListingReserve listingReserve) {

  static DirectTermsView of(DirectTerms terms) {
    Long valuation = terms.valuationFen();
    return new DirectTermsView(
        terms.instrument(),
        terms.stage(),
        terms.sector(),
        new Money(terms.amountFen()).toYuan(),
        valuation == null ? null : new Money(valuation).toYuan(),
        terms.boards(),
        terms.listingReserve());
  }
}
