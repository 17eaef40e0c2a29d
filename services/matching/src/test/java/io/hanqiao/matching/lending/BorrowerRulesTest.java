package io.hanqiao.matching.lending;

import static io.hanqiao.matching.RuleOutcome.FACT_MISSING;
import static io.hanqiao.matching.RuleOutcome.FAILED;
import static io.hanqiao.matching.RuleOutcome.NOT_STATED;
import static io.hanqiao.matching.RuleOutcome.PASSED;
import static io.hanqiao.matching.lending.Draft.wan;
import static io.hanqiao.matching.lending.Verdicts.ANY_NEED;
import static io.hanqiao.matching.lending.Verdicts.ANY_OFFER;
import static io.hanqiao.matching.lending.Verdicts.DAY;
import static io.hanqiao.matching.lending.Verdicts.check;
import static io.hanqiao.matching.lending.Verdicts.demandHas;
import static io.hanqiao.matching.lending.Verdicts.supplySays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.vocabulary.ChainPosition;
import io.hanqiao.vocabulary.EnterpriseSize;
import io.hanqiao.vocabulary.NegativeFlag;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class BorrowerRulesTest {

  /** A fact that must be so where the offer says so. */
  private static void requires(
      LendingRule rule,
      Consumer<Draft.Offer> required,
      Consumer<Draft.Offer> notRequired,
      Consumer<Draft.Need> yes,
      Consumer<Draft.Need> no) {
    assertThat(check(rule, yes, required)).isEqualTo(PASSED);
    assertThat(check(rule, no, required)).isEqualTo(FAILED);
    assertThat(check(rule, ANY_NEED, required)).isEqualTo(FACT_MISSING);
    assertThat(check(rule, no, notRequired)).isEqualTo(PASSED);
    assertThat(check(rule, ANY_NEED, notRequired)).isEqualTo(PASSED);
    assertThat(check(rule, no, ANY_OFFER)).isEqualTo(NOT_STATED);
    assertThat(supplySays(rule, required)).isEqualTo("是 | yes");
    assertThat(demandHas(rule, no)).isEqualTo("否 | no");
  }

  @Test
  void certifiedTalentIsAskedForOnlyWhereTheOfferSaysSo() {
    requires(
        LendingRule.TALENT_CERTIFIED,
        o -> o.talent = true,
        o -> o.talent = false,
        n -> n.talent = true,
        n -> n.talent = false);
  }

  @Test
  void anOfferForExportersIsForExportersOnly() {
    requires(
        LendingRule.EXPORTER_ONLY,
        o -> o.exporter = true,
        o -> o.exporter = false,
        n -> n.exporter = true,
        n -> n.exporter = false);
  }

  @Test
  void theListOfEquipmentRenewalIsAskedForOnlyWhereTheOfferSaysSo() {
    requires(
        LendingRule.EQUIPMENT_LISTED,
        o -> o.equipmentList = true,
        o -> o.equipmentList = false,
        n -> n.equipmentListed = true,
        n -> n.equipmentListed = false);
  }

  @Test
  void theSizeMustBeOneAccepted() {
    LendingRule rule = LendingRule.SIZE_ACCEPTED;
    Consumer<Draft.Offer> small = o -> o.sizes = Set.of(EnterpriseSize.MICRO, EnterpriseSize.SMALL);
    assertThat(check(rule, n -> n.size = EnterpriseSize.SMALL, small)).isEqualTo(PASSED);
    assertThat(check(rule, n -> n.size = EnterpriseSize.MEDIUM, small)).isEqualTo(FAILED);
    assertThat(check(rule, ANY_NEED, small)).isEqualTo(FACT_MISSING);
    assertThat(check(rule, n -> n.size = EnterpriseSize.LARGE, ANY_OFFER)).isEqualTo(NOT_STATED);
    assertThat(supplySays(rule, small)).isEqualTo("微型、小型 | micro, small");
  }

  @Test
  void chainAndPlaceInItMustBothBeServed() {
    LendingRule rule = LendingRule.CHAIN_ACCEPTED;
    Consumer<Draft.Offer> chain = o -> o.chains = Set.of("artificial-intelligence");
    Consumer<Draft.Offer> upstream = o -> o.positions = Set.of(ChainPosition.UPSTREAM);
    Consumer<Draft.Need> inChain = n -> n.chain = "artificial-intelligence";
    Consumer<Draft.Need> at = inChain.andThen(n -> n.position = ChainPosition.UPSTREAM);
    Consumer<Draft.Need> below = inChain.andThen(n -> n.position = ChainPosition.DOWNSTREAM);
    assertThat(check(rule, inChain, chain)).isEqualTo(PASSED);
    assertThat(check(rule, n -> n.chain = "computing-big-data", chain)).isEqualTo(FAILED);
    assertThat(check(rule, ANY_NEED, chain)).isEqualTo(FACT_MISSING);
    assertThat(check(rule, at, chain.andThen(upstream))).isEqualTo(PASSED);
    assertThat(check(rule, below, chain.andThen(upstream))).isEqualTo(FAILED);
    assertThat(check(rule, inChain, chain.andThen(upstream))).isEqualTo(FACT_MISSING);
    assertThat(check(rule, n -> n.chain = "computing-big-data", chain.andThen(upstream)))
        .as("a fact supplied would not help")
        .isEqualTo(FAILED);
    assertThat(check(rule, n -> n.position = ChainPosition.UPSTREAM, upstream)).isEqualTo(PASSED);
    assertThat(check(rule, at, ANY_OFFER)).isEqualTo(NOT_STATED);
    assertThat(supplySays(rule, chain))
        .isEqualTo("人工智能；任意位置 | Artificial intelligence; any place in it");
    assertThat(demandHas(rule, at)).isEqualTo("人工智能；上游 | Artificial intelligence; upstream");
  }

  @Test
  void aLenderMayRefuseMoreRecordsThanTheMarket() {
    LendingRule rule = LendingRule.BANK_REFUSED_FLAGS;
    Consumer<Draft.Offer> frozen = o -> o.refusedFlags = Set.of(NegativeFlag.EQUITY_FROZEN);
    assertThat(check(rule, n -> n.flags = Set.of(), frozen)).isEqualTo(PASSED);
    assertThat(check(rule, n -> n.flags = Set.of(NegativeFlag.ENVIRONMENTAL_PENALTY), frozen))
        .isEqualTo(PASSED);
    assertThat(check(rule, n -> n.flags = Set.of(NegativeFlag.EQUITY_FROZEN), frozen))
        .isEqualTo(FAILED);
    assertThat(check(rule, ANY_NEED, frozen)).isEqualTo(FACT_MISSING);
    assertThat(check(rule, n -> n.flags = Set.of(NegativeFlag.EQUITY_FROZEN), ANY_OFFER))
        .isEqualTo(NOT_STATED);
  }

  /** A figure that must reach 60. */
  private static void reaches(
      LendingRule rule,
      Consumer<Draft.Offer> sixty,
      Consumer<Draft.Need> at,
      Consumer<Draft.Need> below) {
    assertThat(check(rule, at, sixty)).isEqualTo(PASSED);
    assertThat(check(rule, below, sixty)).isEqualTo(FAILED);
    assertThat(check(rule, ANY_NEED, sixty)).isEqualTo(FACT_MISSING);
    assertThat(check(rule, below, ANY_OFFER)).isEqualTo(NOT_STATED);
    assertThat(supplySays(rule, sixty)).startsWith("不低于60");
  }

  @Test
  void pointsInvoicesAndUnpledgedPatentsMustReachTheirBounds() {
    reaches(
        LendingRule.INNOVATION_POINTS_AT_LEAST,
        o -> o.minPoints = 60,
        n -> n.points = 60,
        n -> n.points = 59);
    reaches(
        LendingRule.INVOICES_AT_LEAST,
        o -> o.minInvoices = 60,
        n -> n.invoices = 60,
        n -> n.invoices = 59);
    reaches(
        LendingRule.UNPLEDGED_PATENTS_AT_LEAST,
        o -> o.minUnpledged = 60,
        n -> n.unpledged = 60,
        n -> n.unpledged = 59);
    assertThatThrownBy(
            () ->
                Draft.need(
                    n -> {
                      n.patents = 2;
                      n.unpledged = 3;
                    }))
        .hasMessageContaining("Unpledged invention patents is 3; want 0..2");
  }

  @Test
  void theLastInstitutionalRoundMustBeRecent() {
    LendingRule rule = LendingRule.INSTITUTIONAL_ROUND_RECENT;
    Consumer<Draft.Offer> twoYears = o -> o.roundWithin = 24;
    assertThat(check(rule, n -> n.lastRound = DAY.minusMonths(24), twoYears)).isEqualTo(PASSED);
    assertThat(check(rule, n -> n.lastRound = DAY.minusMonths(24).minusDays(1), twoYears))
        .isEqualTo(FAILED);
    assertThat(check(rule, ANY_NEED, twoYears)).isEqualTo(FACT_MISSING);
    assertThat(check(rule, n -> n.lastRound = DAY.minusYears(9), ANY_OFFER)).isEqualTo(NOT_STATED);
  }

  @Test
  void noMoreBanksMayLendThanTheOfferAllows() {
    LendingRule rule = LendingRule.LENDING_BANKS_WITHIN_LIMIT;
    assertThat(check(rule, n -> n.banks = 3, o -> o.maxBanks = 3)).isEqualTo(PASSED);
    assertThat(check(rule, n -> n.banks = 4, o -> o.maxBanks = 3)).isEqualTo(FAILED);
    assertThat(check(rule, ANY_NEED, o -> o.maxBanks = 3)).isEqualTo(FACT_MISSING);
    assertThat(check(rule, n -> n.banks = 9, ANY_OFFER)).isEqualTo(NOT_STATED);
  }

  @Test
  void outstandingLoansAreHeldAgainstTheRevenue() {
    LendingRule rule = LendingRule.OUTSTANDING_LOANS_WITHIN_LIMIT;
    Consumer<Draft.Offer> half = o -> o.maxOutstanding = 50;
    Consumer<Draft.Need> revenue = n -> n.revenue = wan(2_000);
    Consumer<Draft.Need> owes = n -> n.outstanding = wan(1_000);
    assertThat(check(rule, revenue.andThen(owes), half)).isEqualTo(PASSED);
    assertThat(check(rule, revenue.andThen(n -> n.outstanding = wan(1_000) + 1), half))
        .isEqualTo(FAILED);
    assertThat(check(rule, revenue, half)).isEqualTo(FACT_MISSING);
    assertThat(check(rule, owes, half)).isEqualTo(FACT_MISSING);
    assertThat(check(rule, revenue.andThen(owes), ANY_OFFER)).isEqualTo(NOT_STATED);
    assertThat(demandHas(rule, revenue.andThen(owes)))
        .isEqualTo(
            "贷款余额1000万元，年营业收入2000万元 | outstanding CNY 10,000,000, annual revenue CNY 20,000,000");
  }
}
