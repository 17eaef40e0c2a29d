package io.hanqiao.matcher.rest;

import io.hanqiao.matching.Band;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A supply's best demands, for its owner: bands and coarse features until more is disclosed. */
@Schema(description = "A supply's best demands, in disclosure tier T0.")
public record SupplyPairings(
    @Schema(description = "The supply.") UUID supplyId,
    @Schema(description = "lending, investment, challenge or secondment.", examples = "lending")
        String market,
    @Schema(description = "The dated rulebook that made the list.", examples = "lending-2024-07")
        String rulebook,
    @Schema(description = "The day the list holds for, Asia/Shanghai.") LocalDate asOf,
    @Schema(description = "When the list last changed, UTC.") Instant computedAt,
    @Schema(description = "Raised with every change; the stream tells it.") long version,
    @Schema(
            description = "Demands that keep every rule; null below 5, which would point at firms.",
            nullable = true)
        @Nullable Integer eligible,
    List<Paired> pairings,
    @Schema(
            description =
                "Rules on the supply alone that keep it from every demand today; told while any"
                    + " demand is open.")
        List<ObstacleView> obstacles,
    @Schema(
            description = "Why the list is empty for now, if its text is the reason; else null.",
            nullable = true)
        @Nullable NoticeView notice) {

  /** One demand of the list, without its owner. */
  @Schema(name = "PairedDemand", description = "One demand, without its owner.")
  public record Paired(
      DemandCard demand,
      @Schema(description = "1 is best.") int rank,
      @Schema(description = "How well the demand suits the supply.") Band fit,
      @Schema(description = "How each criterion came out.") List<CriterionBandView> criteria) {}
}
