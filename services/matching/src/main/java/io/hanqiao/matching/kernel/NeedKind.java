package io.hanqiao.matching.kernel;

import io.hanqiao.matching.lending.LendingDemand;
import java.util.List;

/**
 * What many needs have in common: for all of a kind, the rules that read no more than this are
 * decided once.
 *
 * @param purpose as marks, one or none
 * @param securities kinds of security offered, as marks
 * @param collateral assets offered, as marks
 * @param termMonths asked; {@link StepIndex#NONE} if that is not known
 * @param places keys of the areas in which firm and project lie
 */
record NeedKind(
    long purpose, long securities, long collateral, long termMonths, List<String> places) {

  static NeedKind of(LendingDemand demand) {
    return new NeedKind(
        Mask.of(demand.request().purpose()),
        Mask.of(demand.security().types()),
        Mask.of(demand.security().collateral()),
        PreparedNeed.figure(demand.request().termMonths()),
        OfferKeys.places(demand.firm().place(), demand.project().divisionCode()));
  }

  /** Equal for equal kinds, and near for kinds that leave many of the same offers. */
  int likeness() {
    return ((int) (31 * purpose + securities) << 16) | (hashCode() & 0xFFFF);
  }
}
