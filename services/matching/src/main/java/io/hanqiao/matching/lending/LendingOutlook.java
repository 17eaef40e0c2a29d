package io.hanqiao.matching.lending;

import io.hanqiao.matching.disclosed.CoarseOutlook;
import io.hanqiao.matching.disclosed.Outlook;
import io.hanqiao.matching.engine.Checks;
import io.hanqiao.matching.engine.Criteria;
import io.hanqiao.matching.engine.Shares;
import io.hanqiao.matching.place.Locality;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How financing needs look to banks before a grant. */
public final class LendingOutlook
    implements CoarseOutlook.Terms<SupplyCriterion, ToldNeed, LendingSupply> {

  private static final List<SupplyCriterion> DECIDABLE =
      List.of(
          SupplyCriterion.AMOUNT_POSITION, SupplyCriterion.LOCALITY, SupplyCriterion.PURPOSE_FOCUS);

  private final LendingRulebook rulebook;
  private final Set<LendingRule> inForce;
  private final Locality locality;
  private final LocalDate asOf;

  private LendingOutlook(LendingRulebook rulebook, LocalDate asOf) {
    this.rulebook = rulebook;
    this.inForce = rulebook.rulesInForce(asOf);
    this.locality =
        new Locality(
            rulebook.thresholds().districtShare(),
            rulebook.thresholds().cityShare(),
            rulebook.thresholds().provinceShare());
    this.asOf = asOf;
  }

  /**
   * Under a rulebook, on a day.
   *
   * @throws IllegalArgumentException if the day is before the rulebook's first
   */
  public static Outlook<ToldNeed, LendingSupply> of(LendingRulebook rulebook, LocalDate asOf) {
    Map<SupplyCriterion, Integer> weights = new EnumMap<>(SupplyCriterion.class);
    for (SupplyCriterion criterion : SupplyCriterion.values()) {
      weights.put(criterion, rulebook.weight(criterion));
    }
    return new CoarseOutlook<>(
        weights, rulebook.thresholds().unknownShare(), new LendingOutlook(rulebook, asOf));
  }

  @Override
  public boolean mayPair(ToldNeed told, LendingSupply supply) {
    return keeps(LendingRule.OFFER_IN_FORCE, isOpen(supply))
        && keeps(LendingRule.PURPOSE_ACCEPTED, purposeAccepted(told, supply))
        && keeps(
            LendingRule.AMOUNT_WITHIN_PRODUCT,
            told.amount().mayLieWithin(supply.amountMinFen(), supply.amountMaxFen()))
        && keeps(
            LendingRule.SERVICE_AREA,
            told.place().mayLieIn(supply.serviceDivisions(), supply.serviceManagementDistricts()))
        && keeps(LendingRule.INDUSTRY_ACCEPTED, industryMayBeAccepted(told, supply.industries()));
  }

  @Override
  public List<SupplyCriterion> criteria() {
    return DECIDABLE;
  }

  @Override
  public int share(SupplyCriterion criterion, ToldNeed told, LendingSupply supply) {
    return switch (criterion) {
      case AMOUNT_POSITION ->
          told.amount()
              .position(
                  supply.amountMinFen(),
                  supply.amountMaxFen(),
                  rulebook.thresholds().positionFullThousandths(),
                  rulebook.thresholds().positionEdgeShare());
      case LOCALITY ->
          told.place()
              .share(locality, supply.serviceDivisions(), supply.serviceManagementDistricts());
      case PURPOSE_FOCUS ->
          Shares.focus(supply.purposes(), told.purpose(), rulebook.thresholds().purposeStep());
      case TERM_POSITION, TIER, RELATIONSHIP_ROOM -> Criteria.UNKNOWN;
    };
  }

  private boolean keeps(LendingRule rule, boolean kept) {
    return kept || !inForce.contains(rule);
  }

  private boolean isOpen(LendingSupply supply) {
    return Checks.holdsOn(asOf, supply.validFrom(), supply.validUntil());
  }

  /** A need that says no purpose is told as such: an offer that states some refuses it. */
  private static boolean purposeAccepted(ToldNeed told, LendingSupply supply) {
    return !Checks.oneOf(supply.purposes(), told.purpose()).refuses();
  }

  /** A code finer than the division told could be the firm's. */
  private static boolean industryMayBeAccepted(ToldNeed told, @Nullable Set<String> accepted) {
    String division = told.industryDivision();
    String section = told.industrySection();
    if (accepted == null || division == null) {
      return true;
    }
    return accepted.stream().anyMatch(item -> item.equals(section) || item.startsWith(division));
  }
}
