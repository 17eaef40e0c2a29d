package io.hanqiao.matcher.rest;

import io.hanqiao.matching.Band;
import io.hanqiao.vocabulary.LoanPurpose;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An offer's best needs, for the bank: bands and coarse features until a firm discloses more. */
@Schema(description = "An offer's best needs, in disclosure tier T0.")
public record OfferPairings(
    UUID offerId,
    String rulebook,
    @Schema(description = "The day the list holds for, Asia/Shanghai.") LocalDate asOf,
    @Schema(description = "When the list last changed, UTC.") Instant computedAt,
    @Schema(
            description = "Needs that keep every rule; null below 5, which would point at firms.",
            nullable = true)
        @Nullable Integer eligible,
    List<Paired> pairings) {

  /** One need of the list, without its firm. */
  @Schema(name = "PairedNeed", description = "One need, without its firm.")
  public record Paired(
      UUID needId,
      @Schema(description = "1 is best.") int rank,
      @Schema(description = "How well the need suits the offer.") Band fit,
      @Schema(description = "Null where the need does not say.", nullable = true)
          @Nullable LoanPurpose purpose,
      @Schema(
              description = "Two digits of GB/T 4754; null where fewer than 5 firms share it.",
              nullable = true)
          @Nullable String industryDivision,
      @Schema(
              description = "Management district or city; null where fewer than 5 firms share it.",
              nullable = true)
          @Nullable String district,
      @Schema(description = "Yuan, such as 1000000-5000000.") String amountBand,
      List<CriterionBandView> criteria) {}

  /** How one criterion came out. */
  @Schema(description = "How one criterion came out.")
  public record CriterionBandView(
      @Schema(description = "Stable id.", examples = "lending.supply.tier") String id,
      @Schema(description = "What it looks at.") String name,
      @Schema(description = "HIGH, MEDIUM or LOW; digits would tell the firm's figures.")
          Band band) {}
}
