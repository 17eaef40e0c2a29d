package io.hanqiao.credit.offer;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * The price as the bank tells it; one of the two pairs has at least one bound, the other has none.
 *
 * @param rateKind which pair
 * @param rateMinBp least spread to LPR, -500 to 3,000 basis points
 * @param rateMaxBp greatest spread to LPR
 * @param rateMinPpm cheapest yearly rate, parts per million
 * @param rateMaxPpm dearest yearly rate, parts per million
 */
@Embeddable
record OfferRate(
    @Enumerated(EnumType.STRING) RateKind rateKind,
    @Nullable Integer rateMinBp,
    @Nullable Integer rateMaxBp,
    @Nullable Integer rateMinPpm,
    @Nullable Integer rateMaxPpm) {

  /** The cheapest yearly rate that is stated as such; null for a spread. */
  @Nullable Integer cheapestFixedPpm() {
    return rateMinPpm == null ? rateMaxPpm : rateMinPpm;
  }
}
