package io.hanqiao.matching.lending;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.matching.Market;
import io.hanqiao.matching.change.ChangeChecks;
import io.hanqiao.matching.change.ChangeDomain;
import io.hanqiao.matching.change.ChangeSearch;
import io.hanqiao.matching.change.Contradiction;
import io.hanqiao.matching.change.ContradictionSearch;
import io.hanqiao.matching.change.PairChanges;
import io.hanqiao.matching.change.lending.LendingChanges;
import io.hanqiao.matching.change.lending.LendingCount;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.SecurityType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import org.junit.jupiter.api.Test;

class LendingChangesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final AtomicInteger FOUND = new AtomicInteger();

  private static ChangeDomain<LendingDemand, LendingSupply> domain(LendingRulebook rulebook) {
    return LendingChanges.of(ChangeChecks.table(), rulebook, UnreadConditions.UNREAD);
  }

  private static RandomMarket drawn(long seed) {
    return seed % 2 == 0 ? new RandomMarket(seed) : RandomMarket.inFull(seed);
  }

  /** Pairs that few rules refuse: of others everyone knows that three changes do not help. */
  @Property(tries = 300)
  void theSmallestSetsAreThoseThatTryingEverythingFinds(@ForAll long seed) {
    RandomMarket drawn = drawn(seed);
    Market<LendingDemand, LendingSupply> market = new LoanMarket(drawn.rulebook);
    LendingDemand demand = drawn.demands(1).get(0);
    drawn.supplies(40).stream()
        .filter(supply -> refusing(market, demand, supply, drawn.asOf) <= 4)
        .limit(4)
        .forEach(
            supply ->
                FOUND.addAndGet(
                    ChangeChecks.equalsTryingEverything(
                        market, domain(drawn.rulebook), demand, supply, drawn.asOf)));
  }

  private static int refusing(
      Market<LendingDemand, LendingSupply> market,
      LendingDemand demand,
      LendingSupply supply,
      LocalDate day) {
    return market.refusals(demand, List.of(supply), day).counts().size();
  }

  @AfterContainer
  static void setsWereFoundAtAll() {
    assertThat(FOUND.get()).isGreaterThan(50);
  }

  @Property(tries = 600)
  void aRuleReadsWhatItIsDeclaredToRead(@ForAll long seed) {
    RandomMarket drawn = drawn(seed);
    ChangeChecks.assertReadsAreDeclared(
        new LoanMarket(drawn.rulebook),
        domain(drawn.rulebook),
        drawn.demands(1).get(0),
        drawn.supplies(1).get(0),
        drawn.asOf);
  }

  @Property(tries = 60)
  void whatOpensMostIsCountedByRunningEveryPair(@ForAll long seed) {
    RandomMarket drawn = drawn(seed);
    ChangeChecks.assertOpeningsAreCounted(
        new LoanMarket(drawn.rulebook),
        domain(drawn.rulebook),
        drawn.demands(1).get(0),
        drawn.supplies(15),
        drawn.asOf);
  }

  @Property(tries = 60)
  void theKernelCountsWhatRunningEveryPairCounts(@ForAll long seed) {
    RandomMarket drawn = drawn(seed);
    Market<LendingDemand, LendingSupply> market = new LoanMarket(drawn.rulebook);
    List<LendingSupply> supplies = drawn.supplies(30);
    LendingCount count = new LendingCount(market, drawn.rulebook, supplies);
    for (LendingDemand demand : drawn.demands(5)) {
      for (LocalDate day : List.of(drawn.asOf, drawn.asOf.plusDays(17))) {
        long running =
            supplies.stream().filter(s -> market.pair(demand, s, day).isPresent()).count();
        assertThat(count.of(demand, day)).isEqualTo((int) running);
      }
    }
  }

  private static PairChanges changes(Consumer<Draft.Need> need, Consumer<Draft.Offer> offer) {
    LendingRulebook rulebook = SeedRulebook.july2024();
    return new ChangeSearch<>(new LoanMarket(rulebook), domain(rulebook))
        .of(Draft.need(need), Draft.offer(offer), DAY);
  }

  private static List<String> told(PairChanges changes) {
    return changes.sets().stream()
        .map(set -> set.moves().stream().map(move -> move.sentence().zh()).toList().toString())
        .toList();
  }

  @Test
  void aLowerAmountComesBeforeAnExceptionOfTheBank() {
    PairChanges changes =
        changes(need -> need.amount = Draft.wan(800), offer -> offer.amountMax = Draft.wan(500));
    assertThat(told(changes)).containsExactly("[申请金额由800万元降至500万元]", "[产品最高金额由500万元提高至800万元]");
  }

  @Test
  void aNearerAmountThatDoesIsTheOnlyOneTold() {
    PairChanges changes =
        changes(
            need -> {
              need.amount = Draft.wan(800);
              need.revenue = Draft.wan(2_000);
            },
            offer -> {
              offer.amountMax = Draft.wan(500);
              offer.revenueCap = 20;
            });
    assertThat(told(changes)).first().isEqualTo("[申请金额由800万元降至400万元]");
    assertThat(told(changes)).doesNotContain("[申请金额由800万元降至500万元]");
  }

  @Test
  void aYoungFirmMayWaitUntilItIsOldEnough() {
    PairChanges changes =
        changes(need -> need.established = LocalDate.of(2025, 3, 1), offer -> offer.minAge = 24);
    assertThat(told(changes)).containsExactly("[等到2027-03-01：企业成立满24个月]");
  }

  @Test
  void aFirmTooYoungForLongerThanAnyonePlansIsToldWhyNothingHelps() {
    PairChanges changes =
        changes(need -> need.established = LocalDate.of(2025, 3, 1), offer -> offer.minAge = 120);
    assertThat(changes.sets()).isEmpty();
    assertThat(changes.obstacles())
        .singleElement()
        .satisfies(
            obstacle -> {
              assertThat(obstacle.ruleId()).isEqualTo(LendingRule.AGE_WITHIN_RANGE.id());
              assertThat(obstacle.why().zh()).contains("只能等待");
            });
  }

  @Test
  void aPurposeIsNeverChangedToFit() {
    PairChanges changes = changes(need -> {}, offer -> offer.purposes = Set.of(LoanPurpose.MERGER));
    assertThat(changes.sets()).isEmpty();
    assertThat(changes.obstacles()).hasSize(1);
  }

  @Test
  void whatBreaksAnotherRuleIsMendedTogetherWithIt() {
    PairChanges changes =
        changes(
            need -> need.security = Set.of(SecurityType.UNSECURED),
            offer -> {
              offer.security = Set.of(SecurityType.MORTGAGE);
              offer.collateral = Set.of(Collateral.REAL_ESTATE);
            });
    assertThat(told(changes)).contains("[担保方式增加：抵押, 增加担保物：不动产]");
  }

  private static List<Contradiction> contradictions(
      Consumer<Draft.Need> need, List<Consumer<Draft.Offer>> offers) {
    return new ContradictionSearch<>(
            new LoanMarket(SeedRulebook.july2024()), LendingChanges.ownValues())
        .of(Draft.need(need), offers.stream().map(Draft::offer).toList(), DAY);
  }

  @Test
  void aTermLongerThanAnyProductIsAFindingThatNamesTheLongest() {
    List<Contradiction> found =
        contradictions(
            need -> {
              need.purpose = LoanPurpose.GREEN;
              need.term = 100;
            },
            List.of(offer -> offer.termMax = 36, offer -> offer.termMax = 60));
    assertThat(found)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.field()).isEqualTo("termMonths");
              assertThat(finding.value().zh()).isEqualTo("100个月");
              assertThat(finding.right().zh()).contains("60个月");
              assertThat(finding.right().en()).contains("60 months");
            });
  }

  @Test
  void anAmountBetweenWhatProductsLendIsToldTheNearestThatOneDoes() {
    List<Contradiction> found =
        contradictions(
            need -> need.amount = Draft.wan(700),
            List.of(
                offer -> offer.amountMax = Draft.wan(500),
                offer -> offer.amountMin = Draft.wan(1_000)));
    assertThat(found).singleElement().extracting(f -> f.right().zh()).asString().contains("500万元");
  }

  @Test
  void anOfferThatEndedSaysNothingOfTheNeedAndOneThatFitsEndsTheMatter() {
    Consumer<Draft.Offer> silentButOver = offer -> offer.until = DAY.minusDays(1);
    Consumer<Draft.Offer> tooShort = offer -> offer.termMax = 6;
    assertThat(contradictions(need -> {}, List.of(silentButOver, tooShort))).hasSize(1);
    assertThat(contradictions(need -> {}, List.of(offer -> {}, tooShort))).isEmpty();
  }
}
