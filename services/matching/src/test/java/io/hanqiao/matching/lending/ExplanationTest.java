package io.hanqiao.matching.lending;

import static io.hanqiao.matching.lending.Draft.need;
import static io.hanqiao.matching.lending.Draft.offer;
import static io.hanqiao.matching.lending.Draft.wan;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.matching.DemandView;
import io.hanqiao.matching.Explanation;
import io.hanqiao.matching.Pairing;
import io.hanqiao.matching.Points;
import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.matching.RuleReason;
import io.hanqiao.matching.SupplyView;
import io.hanqiao.matching.engine.Wording;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.Text;
import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

  private final ReferenceMatcher matcher = new ReferenceMatcher(SeedRulebook.july2024(), DAY);

  private final LendingSupply supply =
      offer(
          o -> {
            o.amountMin = wan(100);
            o.amountMax = wan(1_000);
            o.termMin = 6;
            o.termMax = 36;
            o.rateMin = 29_000;
            o.rateMax = 36_550;
            o.security = Set.of(SecurityType.UNSECURED);
            o.divisions = Set.of("42");
            o.minTier = Tier.SRDI;
            o.maxDebtRatio = 70;
            o.taxGrades = Set.of(TaxGrade.A, TaxGrade.B);
            o.minRevenue = wan(1_000);
            o.decisionDays = 7;
          });

  private final LendingDemand demand =
      need(
          n -> {
            n.amount = wan(437);
            n.term = 13;
            n.ceiling = 41_300;
            n.security = Set.of(SecurityType.UNSECURED);
            n.neededDays = 17;
            n.division = "420111";
            n.district = "hongshan";
            n.section = "C";
            n.industry = "3913";
            n.tier = Tier.LITTLE_GIANT;
            n.tierUntil = LocalDate.of(2027, 9, 27);
            n.established = LocalDate.of(2011, 5, 23);
            n.revenue = 12_345_678_901L;
            n.debtRatio = 67;
            n.patents = 19;
            n.banks = 3;
            n.flags = Set.of(NegativeFlag.EQUITY_FROZEN);
          });

  private RuleReason reason(LendingRule rule) {
    return matcher.explain(demand, supply).demandView().rules().stream()
        .filter(reason -> reason.ruleId().equals(rule.id()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theFirmReadsBothSidesOfEveryRule() {
    RuleReason amount = reason(LendingRule.AMOUNT_WITHIN_PRODUCT);
    assertThat(amount.outcome()).isEqualTo(RuleOutcome.PASSED);
    assertThat(amount.supplySays())
        .isEqualTo(new Text("100万元至1000万元", "CNY 1,000,000 to CNY 10,000,000"));
    assertThat(amount.demandHas()).isEqualTo(new Text("437万元", "CNY 4,370,000"));
    RuleReason price = reason(LendingRule.PRICE_WITHIN_CEILING);
    assertThat(price.supplySays()).isEqualTo(new Text("2.90%至3.655%", "2.90% to 3.655%"));
    assertThat(price.demandHas().zh()).isEqualTo("4.13%");
    RuleReason tier = reason(LendingRule.TIER_RECOGNIZED);
    assertThat(tier.demandHas().en()).isEqualTo("little giant, valid until 2027-09-27");
    assertThat(matcher.explain(demand, supply).demandView().rules())
        .hasSize(LendingRule.values().length);
  }

  @Test
  void aMissingFactIsNamedWithItsRemedy() {
    RuleReason tax = reason(LendingRule.TAX_GRADE_ACCEPTED);
    assertThat(tax.outcome()).isEqualTo(RuleOutcome.FACT_MISSING);
    assertThat(tax.demandHas()).isEqualTo(Wording.UNKNOWN);
    assertThat(tax.remedy()).isEqualTo(new Text("请补充：纳税信用级别。", "Supply: grade of tax credit."));
    assertThat(reason(LendingRule.DEBT_RATIO_WITHIN_LIMIT).remedy()).isNull();
    assertThat(matcher.explain(demand, supply).eligible()).isFalse();
  }

  @Test
  void aPurposeAndATermTheNeedDoesNotSayAreNamedWithTheirRemedy() {
    LendingDemand silent =
        need(
            n -> {
              n.purpose = null;
              n.term = null;
            });
    LendingSupply stating =
        offer(
            o -> {
              o.purposes = Set.of(LoanPurpose.RND);
              o.termMax = 36;
            });
    DemandView view = matcher.explain(silent, stating).demandView();
    assertThat(view.eligible()).isFalse();
    assertThat(view.rules())
        .filteredOn(rule -> rule.outcome() == RuleOutcome.FACT_MISSING)
        .allSatisfy(rule -> assertThat(rule.demandHas()).isEqualTo(Wording.UNKNOWN))
        .extracting(RuleReason::remedy)
        .containsExactly(
            new Text("请补充：贷款用途。", "Supply: purpose."),
            new Text("请补充：申请期限。", "Supply: term asked."));
    assertThat(view.demandPoints().get(4).reason()).isEqualTo(CriterionWords.NEUTRAL);
    assertThat(view.supplyPoints().get(1).reason()).isEqualTo(CriterionWords.NEUTRAL);
    assertThat(view.supplyPoints().get(5).reason()).isEqualTo(CriterionWords.NEUTRAL);
  }

  @Test
  void aRuleThatFailsSaysWhatIsNeededAndOneOfTheOfferAloneAsksNothingOfTheFirm() {
    LendingSupply narrow =
        offer(
            o -> {
              o.amountMax = wan(300);
              o.until = DAY.minusDays(1);
            });
    DemandView view = matcher.explain(demand, narrow).demandView();
    assertThat(view.rules())
        .filteredOn(rule -> rule.ruleId().equals(LendingRule.AMOUNT_WITHIN_PRODUCT.id()))
        .extracting(RuleReason::remedy)
        .containsExactly(
            new Text(
                "需要：" + LendingRule.AMOUNT_WITHIN_PRODUCT.text().zh() + "对方载明：不高于300万元。",
                "Needed: "
                    + LendingRule.AMOUNT_WITHIN_PRODUCT.text().en()
                    + " The other side says: at most CNY 3,000,000."));
    assertThat(view.rules())
        .filteredOn(rule -> rule.ruleId().equals(LendingRule.OFFER_IN_FORCE.id()))
        .allSatisfy(rule -> assertThat(rule.outcome()).isEqualTo(RuleOutcome.FAILED))
        .extracting(RuleReason::remedy)
        .containsOnlyNulls();
    assertThat(view.rules())
        .filteredOn(rule -> rule.outcome() == RuleOutcome.PASSED)
        .extracting(RuleReason::remedy)
        .containsOnlyNulls();
  }

  @Test
  void whatTheOfferLeavesOutIsSaidToBeNotStated() {
    RuleReason industry = reason(LendingRule.INDUSTRY_ACCEPTED);
    assertThat(industry.outcome()).isEqualTo(RuleOutcome.NOT_STATED);
    assertThat(industry.supplySays().zh()).isEqualTo("未载明");
  }

  @Test
  void theReasonOfACriterionNamesTheFactsItRestsOn() {
    DemandView view = matcher.explain(demand, supply).demandView();
    Points cost = view.demandPoints().get(0);
    assertThat(cost.criterionId()).isEqualTo("lending.demand.cost");
    assertThat(cost.reason().zh()).isEqualTo("利率2.90%至3.655%，取中值3.2775%；对照企业上限4.13%。");
    assertThat(cost.reason().en())
        .isEqualTo("Rate 2.90% to 3.655%, middle 3.2775%; against the firm's ceiling of 4.13%.");
    Points focus = view.supplyPoints().get(5);
    assertThat(focus.reason()).isEqualTo(CriterionWords.NEUTRAL);
    assertThat(focus.points()).isEqualTo(focus.max() / 2);
  }

  @Test
  void theReasonOfThePriceNamesFeesAndSubsidyWhereTheyAreStated() {
    LendingSupply dear =
        offer(
            o -> {
              o.rateMin = 31_000;
              o.rateMax = 41_000;
              o.fee = 10_000;
              o.subsidy = 15_000;
            });
    assertThat(matcher.explain(demand, dear).demandView().demandPoints().get(0).reason().zh())
        .isEqualTo("价格：利率3.10%至4.10%、费用1.00%、贴息1.50%、综合最低2.60%；综合成本中值3.10%；对照企业上限4.13%。");
  }

  @Test
  void everyCriterionGivesItsReason() {
    DemandView view = matcher.explain(demand, supply).demandView();
    assertThat(view.demandPoints().stream().map(points -> points.reason().zh()))
        .containsExactly(
            "利率2.90%至3.655%，取中值3.2775%；对照企业上限4.13%。",
            "银行7天内审批；企业用款时限17天。", "双方可行的担保方式：信用。", "产品上限1000万元；申请437万元。", "产品最长36个月；申请13个月。");
    assertThat(view.supplyPoints().stream().map(points -> points.reason().en()))
        .containsExactly(
            "Amounts CNY 1,000,000 to CNY 10,000,000; asked CNY 4,370,000.",
            "Terms 6 months to 36 months; asked 13 months.",
            "Tier: little giant, valid until 2027-09-27.",
            "The firm's place: 420111, hongshan.",
            "Banks that lend today: 3.",
            "Not stated: the neutral share of the points.");
  }

  @Test
  void theBankReadsNothingOfTheFirmsFacts() {
    String view = matcher.explain(demand, supply).supplyView().toString();
    assertThat(view)
        .contains("100万元至1000万元", "A级、B级")
        .doesNotContain("437", "13 months", "13个月", "4.13", "17", "420111", "hongshan", "3913")
        .doesNotContain("little giant, valid", "2027-09-27", "2011", "123,456", "67", "19")
        .doesNotContain("equity frozen");
  }

  @Test
  void theBankReadsItsOwnTermsAndNothingMadeOfTheFirmsFacts() {
    SupplyView view = matcher.explain(demand, supply).supplyView();
    assertThat(view.terms()).hasSize(LendingRule.values().length);
    assertThat(view.eligible()).isNull();
    assertThat(view.counts()).isNull();
    assertThat(view.score()).isNull();
    assertThat(view.criteria()).isEmpty();
    assertThat(view.points()).isEmpty();
  }

  @Property(tries = 300)
  void pointsAddUpToTheScoresToTheDigit(@ForAll long seed) {
    RandomMarket market = RandomMarket.inFull(seed);
    ReferenceMatcher reference =
        new ReferenceMatcher(market.rulebook, market.asOf, FullTerms.CONDITIONS);
    for (LendingSupply offer : market.supplies(5)) {
      for (LendingDemand asked : market.demands(5)) {
        Explanation explanation = reference.explain(asked, offer);
        DemandView view = explanation.demandView();
        assertThat(view.pairing()).isEqualTo(reference.score(asked, offer));
        assertThat(sum(view.demandPoints())).isEqualTo(view.pairing().demandScore());
        assertThat(sum(view.supplyPoints())).isEqualTo(view.pairing().supplyScore());
        assertThat(view.eligible()).isEqualTo(reference.eligible(asked, offer));
        assertThat(view.pairing().pairScore()).isBetween(0, Pairing.FULL_SCORE);
      }
    }
  }

  private static int sum(List<Points> points) {
    return points.stream().mapToInt(Points::points).sum();
  }

  @Property(tries = 300)
  void allFirmsLookAlikeToTheBank(@ForAll long seed) {
    RandomMarket market = RandomMarket.inFull(seed);
    ReferenceMatcher reference =
        new ReferenceMatcher(market.rulebook, market.asOf, FullTerms.CONDITIONS);
    LendingSupply offer = market.supplies(1).get(0);
    Set<String> seen = new HashSet<>();
    for (LendingDemand asked : market.demands(60)) {
      SupplyView view = reference.explain(asked, offer).supplyView();
      seen.add(view.toString().replace(asked.needId().toString(), ""));
    }
    assertThat(seen).hasSize(1);
  }
}
