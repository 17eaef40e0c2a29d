package io.hanqiao.matching.lending;

import io.hanqiao.matching.CriterionBand;
import io.hanqiao.matching.disclosed.AmountBand;
import io.hanqiao.matching.disclosed.CoarseOutlook;
import io.hanqiao.matching.disclosed.CoarsePlace;
import io.hanqiao.matching.disclosed.Outlook;
import io.hanqiao.matching.engine.Checks;
import io.hanqiao.matching.engine.Criteria;
import io.hanqiao.matching.engine.Shares;
import io.hanqiao.matching.place.Locality;
import io.hanqiao.vocabulary.AreaBasis;
import io.hanqiao.vocabulary.LoanPurpose;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** How financing needs look to banks before a grant. */
public final class LendingOutlook
    implements CoarseOutlook.Terms<SupplyCriterion, ToldNeed, LendingSupply>,
        Outlook<ToldNeed, LendingSupply> {

  private static final List<SupplyCriterion> DECIDABLE =
      List.of(
          SupplyCriterion.AMOUNT_POSITION, SupplyCriterion.LOCALITY, SupplyCriterion.PURPOSE_FOCUS);

  private final LendingRulebook rulebook;
  private final Set<LendingRule> inForce;
  private final Locality locality;
  private final LocalDate asOf;
  private final CoarseOutlook<SupplyCriterion, ToldNeed, LendingSupply> coarse;

  private LendingOutlook(LendingRulebook rulebook, LocalDate asOf) {
    this.rulebook = rulebook;
    this.inForce = rulebook.rulesInForce(asOf);
    this.locality =
        new Locality(
            rulebook.thresholds().districtShare(),
            rulebook.thresholds().cityShare(),
            rulebook.thresholds().provinceShare());
    this.asOf = asOf;
    Map<SupplyCriterion, Integer> weights = new EnumMap<>(SupplyCriterion.class);
    for (SupplyCriterion criterion : SupplyCriterion.values()) {
      weights.put(criterion, rulebook.weight(criterion));
    }
    this.coarse = new CoarseOutlook<>(weights, rulebook.thresholds().unknownShare(), this);
  }

  /**
   * Under a rulebook, on a day.
   *
   * @throws IllegalArgumentException if the day is before the rulebook's first
   */
  public static Outlook<ToldNeed, LendingSupply> of(LendingRulebook rulebook, LocalDate asOf) {
    return new LendingOutlook(rulebook, asOf);
  }

  @Override
  public int score(ToldNeed told, LendingSupply supply) {
    return coarse.score(told, supply);
  }

  @Override
  public List<CriterionBand> criteria(ToldNeed told, LendingSupply supply) {
    return coarse.criteria(told, supply);
  }

  @Override
  public ToIntFunction<ToldNeed> scorer(LendingSupply supply) {
    return new ToldNeedScorer(this, supply);
  }

  /** What one criterion gives a need told like this. */
  int points(SupplyCriterion criterion, ToldNeed told, LendingSupply supply) {
    return coarse.points(criterion, told, supply);
  }

  @Override
  public boolean mayPair(ToldNeed told, LendingSupply supply) {
    return isOffered(supply)
        && takesPurpose(told.purpose(), supply)
        && takesAmount(told.amount(), supply)
        && reaches(told.place(), supply)
        && takesIndustry(told, supply);
  }

  boolean isOffered(LendingSupply supply) {
    boolean holds = Checks.holdsOn(asOf, supply.loan().validFrom(), supply.loan().validUntil());
    boolean suspended = Boolean.TRUE.equals(supply.limits().riskPoolSuspended());
    return keeps(LendingRule.OFFER_IN_FORCE, holds)
        && keeps(LendingRule.RISK_POOL_OPEN, !suspended);
  }

  /** A need that says no purpose is told as such: an offer that states some refuses it. */
  boolean takesPurpose(@Nullable LoanPurpose purpose, LendingSupply supply) {
    return keeps(
        LendingRule.PURPOSE_ACCEPTED, !Checks.oneOf(supply.loan().purposes(), purpose).refuses());
  }

  boolean takesAmount(AmountBand amount, LendingSupply supply) {
    ProviderLimits limits = supply.limits();
    return keeps(
            LendingRule.AMOUNT_WITHIN_PRODUCT,
            amount.mayLieWithin(supply.loan().amountMinFen(), supply.loan().amountMaxFen()))
        && keeps(LendingRule.HEADROOM_LEFT, amount.mayLieWithin(null, limits.headroomFen()))
        && keeps(
            LendingRule.BANK_LIMIT_PER_FIRM, amount.mayLieWithin(null, limits.bankMaxPerFirmFen()));
  }

  /** Of a project's place nothing is told. */
  boolean reaches(CoarsePlace place, LendingSupply supply) {
    AreaTerms terms = supply.area();
    return keeps(
        LendingRule.SERVICE_AREA,
        (terms.basis() != null && terms.basis() != AreaBasis.FIRM)
            || place.mayLieIn(terms.area().divisions(), terms.area().managementDistricts()));
  }

  /** A code finer than the division told could be the firm's. */
  boolean takesIndustry(ToldNeed told, LendingSupply supply) {
    Set<String> accepted = supply.borrower().industries();
    String division = told.industryDivision();
    String section = told.industrySection();
    return keeps(
        LendingRule.INDUSTRY_ACCEPTED,
        accepted == null
            || division == null
            || accepted.stream()
                .anyMatch(item -> item.equals(section) || item.startsWith(division)));
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
                  supply.loan().amountMinFen(),
                  supply.loan().amountMaxFen(),
                  rulebook.thresholds().positionFullThousandths(),
                  rulebook.thresholds().positionEdgeShare());
      case LOCALITY ->
          told.place()
              .share(
                  locality,
                  supply.area().area().divisions(),
                  supply.area().area().managementDistricts());
      case PURPOSE_FOCUS ->
          Shares.focus(
              supply.loan().purposes(), told.purpose(), rulebook.thresholds().purposeStep());
      case TERM_POSITION, TIER, RELATIONSHIP_ROOM -> Criteria.UNKNOWN;
    };
  }

  private boolean keeps(LendingRule rule, boolean kept) {
    return kept || !inForce.contains(rule);
  }
}
