package io.hanqiao.matcher.book;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.hanqiao.vocabulary.LprSeries;
import io.hanqiao.vocabulary.LprSpread;
import io.hanqiao.vocabulary.LprTenor;
import io.hanqiao.vocabulary.Rate;
import io.hanqiao.vocabulary.Term;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A rate as the bank states it: fixed, or a spread to the loan prime rate.
 *
 * @param kind {@code LPR_SPREAD} or {@code FIXED}
 * @param minBp cheapest spread, basis points
 * @param maxBp dearest spread, basis points
 * @param minPercent cheapest fixed rate, percent a year
 * @param maxPercent dearest fixed rate, percent a year
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(description = "A rate as the bank states it; a bound that is null is not stated.")
public record OfferRate(
    @Schema(description = "LPR_SPREAD or FIXED.", examples = "LPR_SPREAD") String kind,
    @Schema(description = "Basis points to LPR.") @Nullable Integer minBp,
    @Schema(description = "Basis points to LPR.") @Nullable Integer maxBp,
    @Schema(description = "Percent a year.") @Nullable String minPercent,
    @Schema(description = "Percent a year.") @Nullable String maxPercent) {

  /** The cheapest rate on a day, parts per million a year; null if not stated. */
  @Nullable Integer cheapest(LocalDate asOf, @Nullable Integer shortestTerm) {
    return ppm(minBp, minPercent, asOf, shortestTerm);
  }

  /** The dearest rate on a day, parts per million a year; null if not stated. */
  @Nullable Integer dearest(LocalDate asOf, @Nullable Integer shortestTerm) {
    return ppm(maxBp, maxPercent, asOf, shortestTerm);
  }

  private @Nullable Integer ppm(
      @Nullable Integer bp, @Nullable String percent, LocalDate asOf, @Nullable Integer shortest) {
    if (kind.equals("LPR_SPREAD")) {
      // Only an offer whose every loan runs over five years is priced to the longer tenor.
      LprTenor tenor = shortest == null ? LprTenor.ONE_YEAR : LprTenor.forTerm(new Term(shortest));
      return bp == null ? null : new LprSpread(tenor, bp).on(asOf, LprSeries.published()).ppm();
    }
    return percent == null ? null : (Integer) Rate.parsePercent(percent).orThrow().ppm();
  }
}
