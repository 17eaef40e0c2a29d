package io.hanqiao.matching.lending;

import static io.hanqiao.matching.lending.Draft.need;
import static io.hanqiao.matching.lending.Draft.offer;
import static io.hanqiao.matching.lending.Draft.wan;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.matching.Limits;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.LprSeries;
import io.hanqiao.vocabulary.LprTenor;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Shares under the rulebook of July 2024, in millionths of a criterion's weight. */
class LendingScoringTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
  private static final LendingRulebook RULEBOOK = SeedRulebook.july2024();
  private static final DemandScoring DEMAND = new DemandScoring(RULEBOOK, DAY);
  private static final SupplyScoring SUPPLY = new SupplyScoring(RULEBOOK, DAY);

  private static Integer share(
      DemandCriterion criterion, Consumer<Draft.Need> need, Consumer<Draft.Offer> offer) {
    return DEMAND.share(criterion, need(need), offer(offer));
  }

  private static Integer share(
      SupplyCriterion criterion, Consumer<Draft.Need> need, Consumer<Draft.Offer> offer) {
    return SUPPLY.share(criterion, need(need), offer(offer));
  }

  @Test
  void whatIsNotStatedGivesHalfOfThePoints() {
    assertThat(DEMAND.score(need(n -> {}), offer(o -> {}))).isEqualTo(500_000);
    assertThat(SUPPLY.score(need(n -> {}), offer(o -> {}))).isEqualTo(500_000);
  }

  @Test
  void costIsTheMiddleRateAgainstTheFirmsCeiling() {
    Consumer<Draft.Offer> threeToFive =
        o -> {
          o.rateMin = 30_000;
          o.rateMax = 50_000;
        };
    assertThat(share(DemandCriterion.COST, n -> n.ceiling = 40_000, threeToFive))
        .isEqualTo(500_000);
    assertThat(share(DemandCriterion.COST, n -> n.ceiling = 60_000, threeToFive))
        .isEqualTo(1_000_000);
    assertThat(share(DemandCriterion.COST, n -> n.ceiling = 20_000, threeToFive)).isZero();
  }

  @Test
  void costIsAllIn() {
    Consumer<Draft.Offer> threeToFive =
        o -> {
          o.rateMin = 30_000;
          o.rateMax = 50_000;
        };
    Consumer<Draft.Need> fourPercent = n -> n.ceiling = 40_000;
    assertThat(share(DemandCriterion.COST, fourPercent, threeToFive.andThen(o -> o.fee = 10_000)))
        .as("fees cost")
        .isEqualTo(250_000);
    assertThat(
            share(DemandCriterion.COST, fourPercent, threeToFive.andThen(o -> o.subsidy = 10_000)))
        .as("a subsidy saves")
        .isEqualTo(750_000);
    assertThat(share(DemandCriterion.COST, fourPercent, o -> o.fee = 10_000))
        .as("fees alone are no price")
        .isNull();
    assertThat(
            share(
                DemandCriterion.COST,
                n -> n.ceiling = 0,
                threeToFive.andThen(o -> o.subsidy = 99_000)))
        .as("never below nothing")
        .isEqualTo(500_000);
  }

  @Test
  void aCeilingToLprIsWhatCostIsHeldAgainst() {
    int lpr = LprSeries.published().on(LprTenor.ONE_YEAR, DAY).ppm();
    assertThat(share(DemandCriterion.COST, n -> n.spread = 0, o -> o.rateMin = lpr))
        .isEqualTo(500_000);
    assertThat(share(DemandCriterion.COST, n -> n.spread = 200, o -> o.rateMin = lpr))
        .isEqualTo(1_000_000);
  }

  @Test
  void withoutACeilingCostIsHeldAgainstTheMarket() {
    assertThat(share(DemandCriterion.COST, n -> {}, o -> o.rateMin = 33_500)).isEqualTo(500_000);
    assertThat(share(DemandCriterion.COST, n -> {}, o -> o.rateMax = 13_500)).isEqualTo(1_000_000);
  }

  @Test
  void aDecisionOnTheDayIsFullAndOneInTwiceTheTimeNothing() {
    Consumer<Draft.Need> tenDays = n -> n.neededDays = 10;
    assertThat(share(DemandCriterion.SPEED, tenDays, o -> o.decisionDays = 5)).isEqualTo(750_000);
    assertThat(share(DemandCriterion.SPEED, tenDays, o -> o.decisionDays = 10)).isEqualTo(500_000);
    assertThat(share(DemandCriterion.SPEED, tenDays, o -> o.decisionDays = 20)).isZero();
    assertThat(share(DemandCriterion.SPEED, n -> n.neededDays = 0, o -> o.decisionDays = 0))
        .isEqualTo(1_000_000);
    assertThat(share(DemandCriterion.SPEED, n -> {}, o -> o.decisionDays = 30)).isEqualTo(500_000);
  }

  @Test
  void theLightestSecurityThatSuitsBothCounts() {
    Consumer<Draft.Need> both =
        n -> n.security = Set.of(SecurityType.GUARANTEE, SecurityType.MORTGAGE);
    DemandCriterion criterion = DemandCriterion.LIGHT_SECURITY;
    assertThat(
            share(
                criterion,
                both,
                o -> o.security = Set.of(SecurityType.MORTGAGE, SecurityType.GUARANTEE)))
        .isEqualTo(600_000);
    assertThat(share(criterion, both, o -> o.security = Set.of(SecurityType.UNSECURED))).isZero();
    assertThat(share(criterion, n -> {}, o -> o.security = Set.of(SecurityType.UNSECURED)))
        .isNull();
  }

  @Test
  void roomBeyondAmountAndTermIsWorthSomething() {
    assertThat(share(DemandCriterion.AMOUNT_ROOM, n -> {}, o -> o.amountMax = wan(500)))
        .isEqualTo(666_666);
    assertThat(share(DemandCriterion.AMOUNT_ROOM, n -> {}, o -> o.amountMax = wan(750)))
        .isEqualTo(1_000_000);
    assertThat(share(DemandCriterion.TERM_ROOM, n -> {}, o -> o.termMax = 12)).isEqualTo(600_000);
    assertThat(share(DemandCriterion.TERM_ROOM, n -> {}, o -> o.termMax = 24)).isEqualTo(1_000_000);
    assertThat(share(DemandCriterion.TERM_ROOM, n -> {}, o -> o.termMax = 6)).isEqualTo(300_000);
  }

  @Test
  void theMiddleOfAProductsRangeSuitsTheBankBest() {
    SupplyCriterion criterion = SupplyCriterion.AMOUNT_POSITION;
    Consumer<Draft.Offer> range =
        o -> {
          o.amountMin = wan(100);
          o.amountMax = wan(900);
        };
    assertThat(share(criterion, n -> n.amount = wan(300), range)).isEqualTo(1_000_000);
    assertThat(share(criterion, n -> n.amount = wan(100), range)).isEqualTo(500_000);
    assertThat(share(criterion, n -> n.amount = wan(900), range)).isEqualTo(500_000);
    assertThat(share(criterion, n -> n.amount = wan(200), range)).isEqualTo(750_000);
    assertThat(share(criterion, n -> n.amount = wan(901), range)).isZero();
    assertThat(share(SupplyCriterion.TERM_POSITION, n -> {}, o -> o.termMin = o.termMax = 12))
        .isEqualTo(1_000_000);
  }

  @Test
  void aTierCountsAsRecognizedOnTheDay() {
    SupplyCriterion criterion = SupplyCriterion.TIER;
    assertThat(share(criterion, n -> n.tier = Tier.CULTIVATION, o -> {})).isEqualTo(300_000);
    assertThat(share(criterion, n -> n.tier = Tier.SRDI, o -> {})).isNull();
    assertThat(share(criterion, tier(DAY), o -> {})).isEqualTo(850_000);
    assertThat(share(criterion, tier(DAY.minusDays(1)), o -> {})).isEqualTo(200_000);
  }

  private static Consumer<Draft.Need> tier(LocalDate until) {
    return need -> {
      need.tier = Tier.SRDI;
      need.tierUntil = until;
    };
  }

  @Test
  void theNarrowestAreaThatReachesTheFirmCounts() {
    SupplyCriterion criterion = SupplyCriterion.LOCALITY;
    Consumer<Draft.Need> hongshan = n -> n.division = "420111";
    assertThat(share(criterion, hongshan, o -> o.divisions = Set.of("42", "420111")))
        .isEqualTo(1_000_000);
    assertThat(share(criterion, hongshan, o -> o.divisions = Set.of("42", "4201")))
        .isEqualTo(700_000);
    assertThat(share(criterion, hongshan, o -> o.divisions = Set.of("42"))).isEqualTo(400_000);
    assertThat(share(criterion, hongshan, o -> o.divisions = Set.of("43"))).isZero();
    assertThat(share(criterion, n -> n.district = "donghu", o -> o.districts = Set.of("donghu")))
        .isEqualTo(1_000_000);
    assertThat(share(criterion, hongshan, o -> o.districts = Set.of("donghu"))).isNull();
  }

  @Test
  void fewBanksAndFewPurposesLeaveRoom() {
    assertThat(share(SupplyCriterion.RELATIONSHIP_ROOM, n -> n.banks = 0, o -> {}))
        .isEqualTo(1_000_000);
    assertThat(share(SupplyCriterion.RELATIONSHIP_ROOM, n -> n.banks = 2, o -> {}))
        .isEqualTo(600_000);
    assertThat(share(SupplyCriterion.RELATIONSHIP_ROOM, n -> n.banks = 9, o -> {})).isZero();
    assertThat(
            share(
                SupplyCriterion.PURPOSE_FOCUS,
                n -> {},
                o -> o.purposes = Set.of(LoanPurpose.WORKING_CAPITAL, LoanPurpose.RND)))
        .isEqualTo(875_000);
    assertThat(
            share(
                SupplyCriterion.PURPOSE_FOCUS, n -> {}, o -> o.purposes = Set.of(LoanPurpose.RND)))
        .isZero();
  }

  @Test
  void aTermOrPurposeTheNeedDoesNotSayGivesTheNeutralShare() {
    Consumer<Draft.Need> silent =
        n -> {
          n.term = null;
          n.purpose = null;
        };
    Consumer<Draft.Offer> stating =
        o -> {
          o.termMin = 6;
          o.termMax = 36;
          o.purposes = Set.of(LoanPurpose.RND);
        };
    assertThat(share(DemandCriterion.TERM_ROOM, silent, stating)).isNull();
    assertThat(share(SupplyCriterion.TERM_POSITION, silent, stating)).isNull();
    assertThat(share(SupplyCriterion.PURPOSE_FOCUS, silent, stating)).isNull();
    assertThat(DEMAND.score(need(silent), offer(stating))).isEqualTo(500_000);
    assertThat(SUPPLY.score(need(silent), offer(stating))).isEqualTo(500_000);
  }

  @Test
  void theBanksScoreOverlooksWhatWouldJudgeCreditworthiness() {
    LendingSupply supply =
        offer(
            o -> {
              o.maxDebtRatio = 70;
              o.taxGrades = Set.of(TaxGrade.A);
              o.minRevenue = wan(3_000);
              o.revenueCap = 20;
            });
    LendingDemand strong =
        need(
            n -> {
              n.debtRatio = 5;
              n.taxGrade = TaxGrade.A;
              n.revenue = wan(90_000);
            });
    LendingDemand weak =
        need(
            n -> {
              n.debtRatio = 95;
              n.taxGrade = TaxGrade.D;
              n.revenue = wan(1);
            });
    assertThat(SUPPLY.score(strong, supply)).isEqualTo(SUPPLY.score(weak, supply));
  }

  @Test
  void theLargestAmountsDoNotOverflow() {
    LendingSupply supply =
        offer(
            o -> {
              o.amountMin = 0L;
              o.amountMax = Limits.MAX_FEN;
              o.revenueCap = 1_000;
            });
    LendingDemand demand =
        need(
            n -> {
              n.amount = Limits.MAX_FEN;
              n.revenue = Limits.MAX_FEN;
            });
    assertThat(new LendingRules(RULEBOOK, DAY).eligible(demand, supply)).isTrue();
    assertThat(DEMAND.share(DemandCriterion.AMOUNT_ROOM, demand, supply)).isEqualTo(666_666);
    assertThat(SUPPLY.share(SupplyCriterion.AMOUNT_POSITION, demand, supply)).isEqualTo(500_000);
    assertThat(
            share(
                DemandCriterion.AMOUNT_ROOM, n -> n.amount = 1, o -> o.amountMax = Limits.MAX_FEN))
        .isEqualTo(1_000_000);
  }
}
