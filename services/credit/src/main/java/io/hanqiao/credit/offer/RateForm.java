package io.hanqiao.credit.offer;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.hanqiao.credit.input.Percents;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A price on the wire, as sent in, as shown and in events. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "OfferRate",
    description =
        "The price: LPR_SPREAD with minBp and maxBp, or FIXED with minPercent and maxPercent. One"
            + " bound at least; the other may be left out.",
    examples = "{\"kind\": \"LPR_SPREAD\", \"minBp\": -40, \"maxBp\": 60}")
record RateForm(
    @Schema(
            required = true,
            description = "LPR_SPREAD (distance from the loan prime rate) or FIXED (percent).",
            examples = "LPR_SPREAD")
        @Nullable String kind,
    @Schema(
            description = "Least spread to LPR in basis points, -500 to 3000.",
            examples = "-40",
            nullable = true)
        @Nullable Integer minBp,
    @Schema(
            description = "Greatest spread to LPR in basis points, -500 to 3000.",
            examples = "60",
            nullable = true)
        @Nullable Integer maxBp,
    @Schema(
            description = "Cheapest rate, percent a year, 0 to 36.",
            examples = "2.90",
            nullable = true)
        @Nullable String minPercent,
    @Schema(
            description = "Dearest rate, percent a year, 0 to 36.",
            examples = "4.50",
            nullable = true)
        @Nullable String maxPercent) {

  static @Nullable RateForm of(@Nullable OfferRate rate) {
    return rate == null
        ? null
        : new RateForm(
            rate.rateKind().name(),
            rate.rateMinBp(),
            rate.rateMaxBp(),
            Percents.percent(rate.rateMinPpm()),
            Percents.percent(rate.rateMaxPpm()));
  }
}
