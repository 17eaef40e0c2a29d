package io.hanqiao.matcher.rest;

import io.hanqiao.matching.Band;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A demand's best supplies and why the others were refused, for who asked. */
@Schema(description = "A demand's best supplies, and the rules that refused the others.")
public record DemandPairings(
    @Schema(description = "The demand.") UUID demandId,
    @Schema(description = "lending, investment, challenge or secondment.", examples = "lending")
        String market,
    @Schema(description = "The dated rulebook that made the list.", examples = "lending-2024-07")
        String rulebook,
    @Schema(description = "The day the list holds for, Asia/Shanghai.") LocalDate asOf,
    @Schema(description = "When the list last changed, UTC.") Instant computedAt,
    @Schema(description = "Raised with every change; the stream tells it.") long version,
    @Schema(description = "Open supplies looked at.") int supplies,
    @Schema(description = "Supplies that keep every rule; the best ten are listed.") int eligible,
    List<Paired> pairings,
    @Schema(description = "Rules that refused supplies, most refusals first.")
        List<RefusalView> refusals,
    @Schema(
            description =
                "Values of the demand that nothing on offer accepts; empty where anything fits.")
        List<FindingView> findings,
    @Schema(
            description = "Why the list is empty for now, if texts are the reason; else null.",
            nullable = true)
        @Nullable NoticeView notice) {

  /** One supply of the list. */
  @Schema(name = "PairedSupply", description = "One supply, with its criteria.")
  public record Paired(
      SupplyCard supply,
      @Schema(description = "1 is best.") int rank,
      @Schema(description = "How well it suits the demand.") Band fit,
      @Schema(
              description = "0 to 1000000, the sum of the criteria; null for an expert.",
              nullable = true)
          @Nullable Integer score,
      @Schema(description = "Exact points with reasons; empty for an expert.")
          List<CriterionView> criteria,
      @Schema(description = "The same criteria in bands.") List<CriterionBandView> bands) {}
}
