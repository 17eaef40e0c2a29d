package io.hanqiao.matching.kernel;

import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.place.Place;
import org.jspecify.annotations.Nullable;

/**
 * What many needs have in common: for all of a kind, the rules that read no more than this are
 * decided once.
 *
 * @param purpose as marks, one or none
 * @param securities kinds of security offered, as marks
 * @param collateral assets offered, as marks
 * @param termMonths asked; {@link StepIndex#NONE} if that is not known
 * @param place of the firm
 * @param projectDivision where the project lies; null if that is not told
 */
record NeedKind(
    long purpose,
    long securities,
    long collateral,
    long termMonths,
    Place place,
    @Nullable String projectDivision) {

  static NeedKind of(LendingDemand demand) {
    return new NeedKind(
        Mask.of(demand.request().purpose()),
        Mask.of(demand.security().types()),
        Mask.of(demand.security().collateral()),
        PreparedNeed.figure(demand.request().termMonths()),
        demand.firm().place(),
        demand.project().divisionCode());
  }

  /** Keys of the areas in which firm and project lie. */
  Keys places() {
    return OfferKeys.places(place, projectDivision);
  }

  /** Equal for equal kinds, and near for kinds that leave many of the same offers. */
  int likeness() {
    return bits(31 * purpose + securities, 8) << 24
        | bits(place.hashCode(), 9) << 15
        | bits(hashCode(), 15);
  }

  /** So many bits of a number, well mixed. */
  private static int bits(long number, int count) {
    return (int) ((number * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - count));
  }
}
