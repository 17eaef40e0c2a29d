package io.hanqiao.matching.kernel;

import io.hanqiao.matching.lending.FirmFacts;
import io.hanqiao.matching.lending.LendingRule;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** For every rule, which supplies accept which fact. */
final class SupplyIndexes {

  private final Bitmap notForFirstTimeBorrowersOnly;
  private final Bitmap notForHighTechOnly;
  private final Bitmap withoutArea;
  private final ValueIndex<LoanPurpose> purposes;
  private final ValueIndex<SecurityType> securityTypes;
  private final ValueIndex<Collateral> collateral;
  private final ValueIndex<TaxGrade> taxGrades;
  private final ValueIndex<Tier> minTier;
  private final KeyIndex divisions;
  private final KeyIndex districts;
  private final KeyIndex industries;
  private final BoundIndex validFrom;
  private final BoundIndex validUntil;
  private final BoundIndex amountMin;
  private final BoundIndex amountMax;
  private final BoundIndex revenueCap;
  private final BoundIndex termMin;
  private final BoundIndex termMax;
  private final BoundIndex rateMin;
  private final BoundIndex ageMin;
  private final BoundIndex ageMax;
  private final BoundIndex debtRatioMax;
  private final BoundIndex revenueMin;
  private final BoundIndex revenueMax;
  private final BoundIndex patentsMin;

  SupplyIndexes(List<LendingSupply> rows) {
    notForFirstTimeBorrowersOnly =
        where(rows, row -> !Boolean.TRUE.equals(row.borrower().firstTimeBorrowersOnly()));
    notForHighTechOnly =
        where(rows, row -> !Boolean.TRUE.equals(row.borrower().highTechRequired()));
    withoutArea = where(rows, Reach::isOpen);
    purposes = ValueIndex.of(LoanPurpose.class, rows, row -> row.loan().purposes());
    securityTypes = ValueIndex.of(SecurityType.class, rows, row -> row.security().types());
    collateral = ValueIndex.of(Collateral.class, rows, row -> row.security().collateral());
    taxGrades = ValueIndex.of(TaxGrade.class, rows, row -> row.figures().taxGrades());
    divisions = KeyIndex.of(rows, row -> row.area().area().divisions());
    districts = KeyIndex.of(rows, row -> row.area().area().managementDistricts());
    industries = KeyIndex.of(rows, row -> row.borrower().industries());
    validFrom = BoundIndex.atLeast(rows, row -> day(row.loan().validFrom()));
    validUntil = BoundIndex.atMost(rows, row -> day(row.loan().validUntil()));
    amountMin = BoundIndex.atLeast(rows, row -> row.loan().amountMinFen());
    amountMax = BoundIndex.atMost(rows, row -> row.loan().amountMaxFen());
    revenueCap = BoundIndex.atMost(rows, row -> row.figures().amountCapRevenuePercent());
    termMin = BoundIndex.atLeast(rows, row -> row.loan().termMinMonths());
    termMax = BoundIndex.atMost(rows, row -> row.loan().termMaxMonths());
    rateMin = BoundIndex.atLeast(rows, row -> row.loan().price().rateMinPpm());
    minTier = ValueIndex.of(Tier.class, rows, row -> upFrom(row.borrower().minTier()));
    ageMin = BoundIndex.atLeast(rows, row -> row.borrower().minAgeMonths());
    ageMax = BoundIndex.atMost(rows, row -> row.borrower().maxAgeMonths());
    debtRatioMax = BoundIndex.atMost(rows, row -> row.figures().maxDebtRatioPercent());
    revenueMin = BoundIndex.atLeast(rows, row -> row.figures().minAnnualRevenueFen());
    revenueMax = BoundIndex.atMost(rows, row -> row.figures().maxAnnualRevenueFen());
    patentsMin = BoundIndex.atLeast(rows, row -> row.figures().minInventionPatents());
  }

  private static Bitmap where(List<LendingSupply> rows, Predicate<LendingSupply> condition) {
    Bitmap bitmap = Bitmap.empty(rows.size());
    for (int row = 0; row < rows.size(); row++) {
      if (condition.test(rows.get(row))) {
        bitmap.add(row);
      }
    }
    return bitmap;
  }

  private static @Nullable Set<Tier> upFrom(@Nullable Tier least) {
    return least == null ? null : EnumSet.range(least, Tier.LITTLE_GIANT);
  }

  private static @Nullable Number day(@Nullable LocalDate date) {
    return date == null ? null : date.toEpochDay();
  }

  /** The live rows that keep every rule of the search. */
  Narrowing keeping(DemandQuery query, Bitmap live) {
    Search search = new Search(query, live);
    for (LendingRule rule : query.rules()) {
      search.keep(rule);
    }
    return search.rows;
  }

  /** One demand's way through the rules. */
  private final class Search {

    private final PreparedDemand demand;
    private final FirmFacts firm;
    private final LocalDate asOf;
    private final Set<NegativeFlag> refusingFlags;
    private final Set<SecurityType> assetBacked;
    private final Narrowing rows;

    private Search(DemandQuery query, Bitmap live) {
      this.demand = query.demand();
      this.firm = demand.firm;
      this.asOf = query.asOf();
      this.refusingFlags = query.rulebook().refusingFlags();
      this.assetBacked = query.rulebook().assetBacked();
      this.rows = new Narrowing(live.copy());
    }

    private void keep(LendingRule rule) {
      switch (rule) {
        case OFFER_IN_FORCE -> keepInForce();
        case NO_NEGATIVE_RECORD -> keepUnlessFlagged();
        case PURPOSE_ACCEPTED -> rows.keep(purposes.accepting(demand.demand.request().purpose()));
        case AMOUNT_WITHIN_PRODUCT -> keepBetween(amountMin, amountMax, demand.amountFen);
        case AMOUNT_WITHIN_REVENUE_CAP -> rows.keep(revenueCap, demand.revenuePercent);
        case TERM_WITHIN_PRODUCT ->
            keepBetween(termMin, termMax, demand.demand.request().termMonths());
        case PRICE_WITHIN_CEILING -> keepWithinCeiling();
        case SECURITY_ACCEPTED ->
            rows.keep(securityTypes.acceptingAny(demand.demand.security().types()));
        case COLLATERAL_ACCEPTED -> rows.keep(collateralAccepted());
        case SERVICE_AREA -> rows.keep(inArea());
        case INDUSTRY_ACCEPTED -> rows.keep(inIndustry());
        case TIER_RECOGNIZED -> rows.keep(minTier.accepting(demand.tierShown));
        case AGE_WITHIN_RANGE -> {
          rows.keep(ageMin, demand.completedMonths);
          rows.keep(ageMax, demand.begunMonths);
        }
        case DEBT_RATIO_WITHIN_LIMIT -> rows.keep(debtRatioMax, firm.figures().debtRatioPercent());
        case TAX_GRADE_ACCEPTED -> rows.keep(taxGrades.accepting(firm.figures().taxGrade()));
        case REVENUE_WITHIN_RANGE ->
            keepBetween(revenueMin, revenueMax, firm.figures().annualRevenueFen());
        case FIRST_TIME_BORROWERS_ONLY ->
            keepUnless(firm.borrowing().firstTimeBorrower(), notForFirstTimeBorrowersOnly);
        case HIGH_TECH_REQUIRED ->
            keepUnless(firm.standing().highTechEnterprise(), notForHighTechOnly);
        case PATENTS_AT_LEAST -> rows.keep(patentsMin, firm.figures().inventionPatents());
        default -> {
          // The rest are not in columns yet: only the reference decides them.
        }
      }
    }

    private void keepInForce() {
      keepBetween(validFrom, validUntil, asOf.toEpochDay());
    }

    private void keepUnlessFlagged() {
      Set<NegativeFlag> flags = firm.borrowing().negativeFlags();
      if (flags != null && !Collections.disjoint(flags, refusingFlags)) {
        rows.keepNone();
      }
    }

    private void keepBetween(BoundIndex least, BoundIndex most, @Nullable Number fact) {
      rows.keep(least, fact);
      rows.keep(most, fact);
    }

    private void keepWithinCeiling() {
      Integer ceiling = demand.demand.request().ceilingPpm(asOf);
      if (ceiling != null) {
        rows.keep(rateMin, ceiling);
      }
    }

    private void keepUnless(@Nullable Boolean firmIs, Bitmap open) {
      if (!Boolean.TRUE.equals(firmIs)) {
        rows.keep(open);
      }
    }

    private Bitmap collateralAccepted() {
      Bitmap accepting = collateral.acceptingAny(demand.demand.security().collateral());
      Set<SecurityType> withoutAsset = EnumSet.noneOf(SecurityType.class);
      withoutAsset.addAll(demand.demand.security().types());
      withoutAsset.removeAll(assetBacked);
      for (SecurityType type : withoutAsset) {
        securityTypes.addStating(type, accepting);
      }
      return accepting;
    }

    private Bitmap inArea() {
      Bitmap accepting = withoutArea.copy();
      divisions.addStating(demand.province, accepting);
      divisions.addStating(demand.city, accepting);
      divisions.addStating(firm.place().divisionCode(), accepting);
      districts.addStating(firm.place().managementDistrict(), accepting);
      return accepting;
    }

    private Bitmap inIndustry() {
      Bitmap accepting = industries.silent().copy();
      industries.addStating(firm.industry().section(), accepting);
      String code = firm.industry().code();
      for (int digits = 2; code != null && digits <= code.length(); digits++) {
        industries.addStating(code.substring(0, digits), accepting);
      }
      return accepting;
    }
  }
}
