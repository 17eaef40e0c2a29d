package io.hanqiao.matching.lending;

import static io.hanqiao.matching.RuleOutcome.FACT_MISSING;
import static io.hanqiao.matching.RuleOutcome.FAILED;
import static io.hanqiao.matching.RuleOutcome.NOT_STATED;
import static io.hanqiao.matching.RuleOutcome.PASSED;
import static io.hanqiao.matching.lending.Draft.need;
import static io.hanqiao.matching.lending.Draft.offer;
import static io.hanqiao.matching.lending.Draft.wan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LendingRulesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
  private static final LendingRulebook RULEBOOK = SeedRulebook.july2024();

  private static RuleOutcome check(
      LendingRule rule, Consumer<Draft.Need> need, Consumer<Draft.Offer> offer) {
    return new LendingRules(RULEBOOK, DAY).check(rule, need(need), offer(offer));
  }

  @Test
  void anOfferThatStatesNothingRefusesNobody() {
    LendingRules rules = new LendingRules(RULEBOOK, DAY);
    assertThat(rules.eligible(need(n -> {}), offer(o -> {}))).isTrue();
    Set<LendingRule> aboutNoTerm =
        Set.of(LendingRule.OFFER_IN_FORCE, LendingRule.TERM_WITHIN_LEGAL_FRAME);
    for (LendingRule rule : LendingRule.values()) {
      assertThat(rules.check(rule, need(n -> {}), offer(o -> {})))
          .isEqualTo(aboutNoTerm.contains(rule) ? PASSED : NOT_STATED);
    }
  }

  @Test
  void anOfferHoldsFromItsFirstDayToItsLast() {
    LendingRule rule = LendingRule.OFFER_IN_FORCE;
    assertThat(check(rule, n -> {}, o -> o.from = o.until = DAY)).isEqualTo(PASSED);
    assertThat(check(rule, n -> {}, o -> o.from = DAY.plusDays(1))).isEqualTo(FAILED);
    assertThat(check(rule, n -> {}, o -> o.until = DAY.minusDays(1))).isEqualTo(FAILED);
  }

  @Test
  void aRecordThatClosesTheMarketRefusesEverywhere() {
    LendingRule rule = LendingRule.NO_NEGATIVE_RECORD;
    for (NegativeFlag flag : RULEBOOK.refusingFlags()) {
      assertThat(check(rule, n -> n.flags = Set.of(flag), o -> {})).isEqualTo(FAILED);
    }
    assertThat(check(rule, n -> n.flags = Set.of(NegativeFlag.EQUITY_FROZEN), o -> {}))
        .isEqualTo(PASSED);
    assertThat(check(rule, n -> n.flags = Set.of(), o -> {})).isEqualTo(PASSED);
  }

  @Test
  void purposeMustBeOneOfThoseFinanced() {
    LendingRule rule = LendingRule.PURPOSE_ACCEPTED;
    assertThat(check(rule, n -> {}, o -> o.purposes = Set.of(LoanPurpose.WORKING_CAPITAL)))
        .isEqualTo(PASSED);
    assertThat(check(rule, n -> {}, o -> o.purposes = Set.of(LoanPurpose.MERGER)))
        .isEqualTo(FAILED);
  }

  @Test
  void amountAndTermIncludeTheirBounds() {
    LendingRule amount = LendingRule.AMOUNT_WITHIN_PRODUCT;
    assertThat(check(amount, n -> {}, o -> o.amountMin = o.amountMax = wan(500))).isEqualTo(PASSED);
    assertThat(check(amount, n -> {}, o -> o.amountMin = wan(500) + 1)).isEqualTo(FAILED);
    assertThat(check(amount, n -> {}, o -> o.amountMax = wan(500) - 1)).isEqualTo(FAILED);
    LendingRule term = LendingRule.TERM_WITHIN_PRODUCT;
    assertThat(check(term, n -> {}, o -> o.termMin = o.termMax = 12)).isEqualTo(PASSED);
    assertThat(check(term, n -> {}, o -> o.termMax = 11)).isEqualTo(FAILED);
  }

  @Test
  void aPurposeOrTermTheNeedDoesNotSayIsMissingWhereTheOfferStatesOne() {
    LendingRule purpose = LendingRule.PURPOSE_ACCEPTED;
    assertThat(check(purpose, n -> n.purpose = null, o -> o.purposes = Set.of(LoanPurpose.RND)))
        .isEqualTo(FACT_MISSING);
    assertThat(check(purpose, n -> n.purpose = null, o -> {})).isEqualTo(NOT_STATED);
    LendingRule term = LendingRule.TERM_WITHIN_PRODUCT;
    assertThat(check(term, n -> n.term = null, o -> o.termMax = 36)).isEqualTo(FACT_MISSING);
    assertThat(check(term, n -> n.term = null, o -> o.termMin = 1)).isEqualTo(FACT_MISSING);
    assertThat(check(term, n -> n.term = null, o -> {})).isEqualTo(NOT_STATED);
  }

  @Test
  void theRevenueCapNeedsTheRevenue() {
    LendingRule rule = LendingRule.AMOUNT_WITHIN_REVENUE_CAP;
    Consumer<Draft.Offer> tenPercent = o -> o.revenueCap = 10;
    assertThat(check(rule, n -> {}, tenPercent)).isEqualTo(FACT_MISSING);
    assertThat(check(rule, n -> n.revenue = wan(5_000), tenPercent)).isEqualTo(PASSED);
    assertThat(check(rule, n -> n.revenue = wan(5_000) - 1, tenPercent)).isEqualTo(FAILED);
  }

  @Test
  void theCheapestRateIsHeldAgainstTheCeiling() {
    LendingRule rule = LendingRule.PRICE_WITHIN_CEILING;
    assertThat(check(rule, n -> {}, o -> o.rateMin = 99_000)).isEqualTo(PASSED);
    assertThat(check(rule, n -> n.ceiling = 31_000, o -> o.rateMin = 31_000)).isEqualTo(PASSED);
    assertThat(check(rule, n -> n.ceiling = 31_000, o -> o.rateMin = 31_001)).isEqualTo(FAILED);
    assertThat(check(rule, n -> n.ceiling = 31_000, o -> o.rateMax = 99_000)).isEqualTo(NOT_STATED);
  }

  @Test
  void oneAcceptedKindOfSecurityIsEnough() {
    LendingRule rule = LendingRule.SECURITY_ACCEPTED;
    Consumer<Draft.Offer> pledge = o -> o.security = Set.of(SecurityType.PLEDGE);
    assertThat(check(rule, n -> {}, pledge)).isEqualTo(FACT_MISSING);
    assertThat(check(rule, n -> n.security = Set.of(SecurityType.UNSECURED), pledge))
        .isEqualTo(FAILED);
    assertThat(
            check(
                rule,
                n -> n.security = Set.of(SecurityType.UNSECURED, SecurityType.PLEDGE),
                pledge))
        .isEqualTo(PASSED);
  }

  @Test
  void collateralBindsUnlessASecurityWithoutAssetSuitsBoth() {
    LendingRule rule = LendingRule.COLLATERAL_ACCEPTED;
    Consumer<Draft.Offer> patents =
        o -> {
          o.security = Set.of(SecurityType.PLEDGE, SecurityType.GUARANTEE);
          o.collateral = Set.of(Collateral.PATENT);
        };
    assertThat(check(rule, n -> n.security = Set.of(SecurityType.GUARANTEE), patents))
        .isEqualTo(PASSED);
    assertThat(check(rule, n -> n.security = Set.of(SecurityType.PLEDGE), patents))
        .isEqualTo(FACT_MISSING);
    assertThat(check(rule, n -> n.collateral = Set.of(Collateral.EQUIPMENT), patents))
        .isEqualTo(FAILED);
    assertThat(check(rule, n -> n.collateral = Set.of(Collateral.PATENT), patents))
        .isEqualTo(PASSED);
    assertThat(
            check(
                rule,
                n -> n.security = Set.of(SecurityType.GUARANTEE),
                o -> o.collateral = Set.of(Collateral.PATENT)))
        .isEqualTo(FACT_MISSING);
  }

  @Test
  void divisionsAndDistrictsAreOneArea() {
    LendingRule rule = LendingRule.SERVICE_AREA;
    Consumer<Draft.Offer> both =
        o -> {
          o.divisions = Set.of("4209");
          o.districts = Set.of("donghu");
        };
    assertThat(check(rule, n -> n.division = "420902", both)).isEqualTo(PASSED);
    assertThat(check(rule, n -> n.district = "donghu", both)).isEqualTo(PASSED);
    assertThat(check(rule, n -> n.division = "420111", both)).isEqualTo(FACT_MISSING);
    assertThat(
            check(
                rule,
                n -> {
                  n.division = "420111";
                  n.district = "hongshan";
                },
                both))
        .isEqualTo(FAILED);
  }

  @Test
  void onlyAPlaceThatCouldDecideIsAMissingFact() {
    LendingRule rule = LendingRule.SERVICE_AREA;
    Consumer<Draft.Offer> city = o -> o.divisions = Set.of("4209");
    assertThat(check(rule, n -> {}, city)).isEqualTo(FACT_MISSING);
    assertThat(check(rule, n -> n.division = "420111", city)).isEqualTo(FAILED);
    Consumer<Draft.Offer> zone = o -> o.districts = Set.of("donghu");
    assertThat(check(rule, n -> n.division = "420111", zone)).isEqualTo(FACT_MISSING);
    assertThat(check(rule, n -> n.district = "hongshan", zone)).isEqualTo(FAILED);
  }

  @Test
  void anIndustryIsAcceptedBySectionOrByPrefix() {
    LendingRule rule = LendingRule.INDUSTRY_ACCEPTED;
    assertThat(check(rule, n -> n.section = "C", o -> o.industries = Set.of("C")))
        .isEqualTo(PASSED);
    assertThat(check(rule, n -> n.industry = "3911", o -> o.industries = Set.of("39")))
        .isEqualTo(PASSED);
    assertThat(check(rule, n -> n.industry = "3911", o -> o.industries = Set.of("392")))
        .isEqualTo(FAILED);
  }

  @Test
  void anIndustryTooCoarseToDecideIsAMissingFact() {
    LendingRule rule = LendingRule.INDUSTRY_ACCEPTED;
    assertThat(check(rule, n -> n.industry = "391", o -> o.industries = Set.of("3911")))
        .isEqualTo(FACT_MISSING);
    assertThat(check(rule, n -> n.section = "C", o -> o.industries = Set.of("3911")))
        .isEqualTo(FACT_MISSING);
    assertThat(check(rule, n -> n.section = "C", o -> o.industries = Set.of("I")))
        .isEqualTo(FAILED);
    assertThat(check(rule, n -> n.industry = "3911", o -> o.industries = Set.of("I")))
        .isEqualTo(FACT_MISSING);
  }

  @Test
  void aTierCountsWhileItsRecognitionIsValid() {
    LendingRule rule = LendingRule.TIER_RECOGNIZED;
    Consumer<Draft.Offer> srdi = o -> o.minTier = Tier.SRDI;
    assertThat(check(rule, n -> {}, srdi)).isEqualTo(FACT_MISSING);
    assertThat(check(rule, n -> n.tier = Tier.TECH_INNOVATIVE, srdi)).isEqualTo(FAILED);
    assertThat(check(rule, n -> n.tier = Tier.SRDI, srdi)).isEqualTo(FACT_MISSING);
    assertThat(check(rule, tier(Tier.SRDI, DAY), srdi)).isEqualTo(PASSED);
    assertThat(check(rule, tier(Tier.LITTLE_GIANT, DAY.minusDays(1)), srdi)).isEqualTo(FAILED);
    assertThat(check(rule, tier(Tier.SRDI, DAY.minusDays(1)), o -> o.minTier = Tier.CULTIVATION))
        .isEqualTo(PASSED);
  }

  private static Consumer<Draft.Need> tier(Tier tier, LocalDate until) {
    return need -> {
      need.tier = tier;
      need.tierUntil = until;
    };
  }

  @Test
  void ageIsCountedInCompletedMonths() {
    LendingRule rule = LendingRule.AGE_WITHIN_RANGE;
    Consumer<Draft.Need> oneYear = n -> n.established = DAY.minusYears(1);
    Consumer<Draft.Need> oneYearAndADay = n -> n.established = DAY.minusYears(1).minusDays(1);
    assertThat(check(rule, oneYear, o -> o.minAge = o.maxAge = 12)).isEqualTo(PASSED);
    assertThat(check(rule, oneYearAndADay, o -> o.maxAge = 12)).isEqualTo(FAILED);
    assertThat(check(rule, oneYear, o -> o.minAge = 13)).isEqualTo(FAILED);
    assertThat(check(rule, n -> {}, o -> o.minAge = 0)).isEqualTo(FACT_MISSING);
  }

  @Test
  void figuresOfTheFirmAreHeldAgainstTheOffersOwnRules() {
    assertThat(
            check(
                LendingRule.DEBT_RATIO_WITHIN_LIMIT,
                n -> n.debtRatio = 70,
                o -> o.maxDebtRatio = 70))
        .isEqualTo(PASSED);
    assertThat(
            check(
                LendingRule.TAX_GRADE_ACCEPTED,
                n -> n.taxGrade = TaxGrade.C,
                o -> o.taxGrades = Set.of(TaxGrade.A, TaxGrade.M)))
        .isEqualTo(FAILED);
    assertThat(
            check(
                LendingRule.REVENUE_WITHIN_RANGE,
                n -> n.revenue = wan(3_000),
                o -> o.minRevenue = wan(3_001)))
        .isEqualTo(FAILED);
    assertThat(check(LendingRule.PATENTS_AT_LEAST, n -> n.patents = 2, o -> o.minPatents = 2))
        .isEqualTo(PASSED);
  }

  @Test
  void aConditionThatIsNotRequiredNeedsNoFact() {
    LendingRule firstTime = LendingRule.FIRST_TIME_BORROWERS_ONLY;
    assertThat(check(firstTime, n -> {}, o -> o.firstTimeOnly = false)).isEqualTo(PASSED);
    assertThat(check(firstTime, n -> {}, o -> o.firstTimeOnly = true)).isEqualTo(FACT_MISSING);
    assertThat(check(firstTime, n -> n.firstTime = false, o -> o.firstTimeOnly = true))
        .isEqualTo(FAILED);
    LendingRule highTech = LendingRule.HIGH_TECH_REQUIRED;
    assertThat(check(highTech, n -> n.highTech = true, o -> o.highTech = true)).isEqualTo(PASSED);
  }

  @Test
  void aDayBeforeTheRulebookIsRefused() {
    assertThatThrownBy(() -> new LendingRules(RULEBOOK, LocalDate.of(2024, 7, 21)))
        .hasMessageContaining("lending-2024-07")
        .hasMessageContaining("2024-07-21");
  }
}
