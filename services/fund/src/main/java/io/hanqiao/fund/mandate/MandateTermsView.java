package io.hanqiao.fund.mandate;

import io.hanqiao.fund.Amounts;
import io.hanqiao.vocabulary.Board;
import io.hanqiao.vocabulary.DirectInstrument;
import io.hanqiao.vocabulary.FundStage;
import io.hanqiao.vocabulary.Sector;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a fund looks for, on the wire: in answers and in events alike. Null sets no limit. */
@Schema(hidden = true)
record MandateTermsView(
    @Schema(description = "Name of the mandate.") String name,
    @Schema(description = "Offered, any one.") Set<DirectInstrument> instruments,
    @Schema(description = "Stages of the firm, any one.", nullable = true)
        @Nullable Set<FundStage> stages,
    @Schema(description = "Sectors of the firm, any one.", nullable = true)
        @Nullable Set<Sector> sectors,
    @Schema(description = "Smallest investment, yuan.", examples = "2000000.00", nullable = true)
        @Nullable String ticketMin,
    @Schema(description = "Largest investment, yuan.", examples = "15000000.00", nullable = true)
        @Nullable String ticketMax,
    @Schema(
            description = "Dearest valuation before the money, yuan.",
            examples = "100000000.00",
            nullable = true)
        @Nullable String maxValuation,
    @Schema(description = "GB/T 2260 codes of 2, 4 or 6 digits.", nullable = true)
        @Nullable Set<String> regions,
    @Schema(description = "Keys of management districts.", nullable = true)
        @Nullable Set<String> managementDistricts,
    @Schema(description = "Boards a listing is sought on, any one.", nullable = true)
        @Nullable Set<Board> boards,
    @Schema(description = "Never invested in.", nullable = true)
        @Nullable Set<Sector> excludedSectors,
    @Schema(description = "What is excluded and no field holds.", nullable = true)
        @Nullable String exclusions,
    @Schema(
            description = "Percent of what the region put in; null: none is asked for.",
            examples = "110",
            nullable = true)
        @Nullable Integer localReinvestmentPercent,
    @Schema(description = "Whether the fund is looking now.") boolean inForce,
    @Schema(description = "First day.", examples = "2026-01-01", nullable = true)
        @Nullable LocalDate validFrom,
    @Schema(description = "Last day.", examples = "2026-12-31", nullable = true)
        @Nullable LocalDate validUntil) {

  static MandateTermsView of(MandateTerms terms) {
    return new MandateTermsView(
        terms.name(),
        terms.instruments(),
        terms.stages(),
        terms.sectors(),
        Amounts.yuan(terms.ticketMinFen()),
        Amounts.yuan(terms.ticketMaxFen()),
        Amounts.yuan(terms.maxValuationFen()),
        terms.regions(),
        terms.managementDistricts(),
        terms.boards(),
        terms.excludedSectors(),
        terms.exclusions(),
        terms.localReinvestmentPercent(),
        terms.inForce(),
        terms.validFrom(),
        terms.validUntil());
  }
}
