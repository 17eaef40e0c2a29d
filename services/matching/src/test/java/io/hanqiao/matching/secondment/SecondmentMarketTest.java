package io.hanqiao.matching.secondment;

import static io.hanqiao.matching.RuleOutcome.FACT_MISSING;
import static io.hanqiao.matching.RuleOutcome.FAILED;
import static io.hanqiao.matching.RuleOutcome.NOT_STATED;
import static io.hanqiao.matching.RuleOutcome.PASSED;
import static io.hanqiao.matching.secondment.Draft.expert;
import static io.hanqiao.matching.secondment.Draft.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.matching.DemandView;
import io.hanqiao.matching.Explanation;
import io.hanqiao.matching.Market;
import io.hanqiao.matching.OwnTerm;
import io.hanqiao.matching.RefusalSummary;
import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.matching.RuleReason;
import io.hanqiao.matching.engine.Drawn;
import io.hanqiao.matching.engine.MarketChecks;
import io.hanqiao.matching.place.Place;
import io.hanqiao.matching.rulebook.SeedText;
import io.hanqiao.vocabulary.AgeBand;
import io.hanqiao.vocabulary.Text;
import io.hanqiao.vocabulary.Tier;
import io.hanqiao.vocabulary.TitleClass;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SecondmentMarketTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  private final Market<SecondmentDemand, Expert> market =
      SecondmentMarket.of(
          SeedText.read(SeedText.of("secondment-2026-11-22"), SecondmentRulebook::read));

  private Explanation explain(Consumer<Draft.Asked> asked, Consumer<Draft.Person> person) {
    return market.explain(request(asked), expert(person), DAY);
  }

  private RuleOutcome check(
      SecondmentRule rule, Consumer<Draft.Asked> asked, Consumer<Draft.Person> person) {
    return MarketChecks.outcome(explain(asked, person), rule.id());
  }

  private RuleOutcome scheme(SecondmentRule rule, Consumer<Draft.Person> person) {
    return check(rule, a -> {}, person);
  }

  @Test
  void anExpertWhoKeepsTheSchemeSuitsARequestThatStatesNothing() {
    assertThat(market.pair(request(a -> {}), expert(p -> {}), DAY)).isPresent();
  }

  @Test
  void fortyFiveIsTheLimitOfAge() {
    SecondmentRule rule = SecondmentRule.AGE_LIMIT;
    assertThat(scheme(rule, p -> p.age = AgeBand.FROM_41_TO_45)).isEqualTo(PASSED);
    assertThat(scheme(rule, p -> p.age = AgeBand.FROM_46_TO_50)).isEqualTo(FAILED);
    assertThat(scheme(rule, p -> p.age = null)).isEqualTo(FACT_MISSING);
  }

  @Test
  void theTitleIsAssociateSeniorOrAbove() {
    SecondmentRule rule = SecondmentRule.TITLE_CLASS;
    assertThat(scheme(rule, p -> p.title = TitleClass.SENIOR)).isEqualTo(PASSED);
    assertThat(scheme(rule, p -> p.title = TitleClass.ASSOCIATE_SENIOR)).isEqualTo(PASSED);
    assertThat(scheme(rule, p -> p.title = TitleClass.INTERMEDIATE)).isEqualTo(FAILED);
    assertThat(scheme(rule, p -> p.title = null)).isEqualTo(FACT_MISSING);
  }

  @Test
  void patentsOrResultsAreEnough() {
    SecondmentRule rule = SecondmentRule.PATENTS_OR_RESULTS;
    assertThat(scheme(rule, facts(1, null))).isEqualTo(PASSED);
    assertThat(scheme(rule, facts(0, true))).isEqualTo(PASSED);
    assertThat(scheme(rule, facts(null, true))).isEqualTo(PASSED);
    assertThat(scheme(rule, facts(0, false))).isEqualTo(FAILED);
    assertThat(scheme(rule, facts(0, null))).isEqualTo(FACT_MISSING);
    assertThat(scheme(rule, facts(null, false))).isEqualTo(FACT_MISSING);
  }

  private static Consumer<Draft.Person> facts(Integer patents, Boolean results) {
    return person -> {
      person.patents = patents;
      person.results = results;
    };
  }

  @Test
  void recordServiceAndConsentMustBeKnownAndRight() {
    SecondmentRule record = SecondmentRule.NO_BAD_RECORD;
    assertThat(scheme(record, p -> p.clean = true)).isEqualTo(PASSED);
    assertThat(scheme(record, p -> p.clean = false)).isEqualTo(FAILED);
    assertThat(scheme(record, p -> p.clean = null)).isEqualTo(FACT_MISSING);
    SecondmentRule serving = SecondmentRule.NOT_SERVING;
    assertThat(scheme(serving, p -> p.serving = false)).isEqualTo(PASSED);
    assertThat(scheme(serving, p -> p.serving = true)).isEqualTo(FAILED);
    assertThat(scheme(serving, p -> p.serving = null)).isEqualTo(FACT_MISSING);
    SecondmentRule consent = SecondmentRule.HOME_CONSENT;
    assertThat(scheme(consent, p -> p.consent = true)).isEqualTo(PASSED);
    assertThat(scheme(consent, p -> p.consent = false)).isEqualTo(FAILED);
    assertThat(scheme(consent, p -> p.consent = null)).isEqualTo(FACT_MISSING);
  }

  @Test
  void aFirmMayAskForAHigherTitle() {
    SecondmentRule rule = SecondmentRule.MIN_TITLE;
    Consumer<Draft.Asked> senior = a -> a.minTitle = TitleClass.SENIOR;
    assertThat(check(rule, senior, p -> p.title = TitleClass.SENIOR)).isEqualTo(PASSED);
    assertThat(check(rule, senior, p -> {})).isEqualTo(FAILED);
    assertThat(check(rule, senior, p -> p.title = null)).isEqualTo(FACT_MISSING);
    assertThat(check(rule, a -> {}, p -> p.title = null)).isEqualTo(NOT_STATED);
  }

  @Test
  void distanceIsHeldAgainstWhatTheFirmAsks() {
    SecondmentRule rule = SecondmentRule.DISTANCE;
    Consumer<Draft.Asked> nearHuangshi =
        a -> {
          a.place = new Place("420200", null);
          a.maxKm = 60;
        };
    assertThat(check(rule, nearHuangshi, p -> p.place = new Place("420700", null)))
        .isEqualTo(PASSED);
    assertThat(check(rule, nearHuangshi, p -> p.place = new Place("420111", null)))
        .isEqualTo(FAILED);
    assertThat(check(rule, nearHuangshi, p -> p.place = new Place("110101", null)))
        .isEqualTo(FAILED);
    assertThat(check(rule, nearHuangshi, p -> {})).isEqualTo(FACT_MISSING);
    assertThat(check(rule, a -> {}, p -> {})).isEqualTo(NOT_STATED);
  }

  @Test
  void fewerDaysThanTheTargetCostPointsAndRefuseNobody() {
    String id = DemandCriterion.DAYS.id();
    Explanation three = explain(a -> {}, p -> p.days = 3);
    assertThat(three.eligible()).isTrue();
    assertThat(MarketChecks.demandPoints(three, id)).isEqualTo(64_285);
    assertThat(MarketChecks.demandPoints(explain(a -> {}, p -> p.days = 7), id)).isEqualTo(150_000);
    assertThat(MarketChecks.demandPoints(explain(a -> a.days = 14, p -> p.days = 7), id))
        .isEqualTo(75_000);
  }

  @Test
  void theExpertsSideWeighsTheTierOfTheHost() {
    String id = SupplyCriterion.HOST_TIER.id();
    assertThat(MarketChecks.supplyPoints(explain(a -> a.tier = Tier.LITTLE_GIANT, p -> {}), id))
        .isEqualTo(100_000);
    assertThat(MarketChecks.supplyPoints(explain(a -> {}, p -> {}), id)).isEqualTo(50_000);
  }

  @Test
  void theFirmLearnsThatTheSchemeRefusesAndNotWhy() {
    DemandView older = explain(a -> {}, p -> p.age = AgeBand.OVER_50).demandView();
    DemandView unclean = explain(a -> {}, p -> p.clean = false).demandView();
    assertThat(older).isEqualTo(unclean);
    assertThat(older.eligible()).isFalse();
    assertThat(older.pairing()).isNull();
    assertThat(older.demandPoints()).isEmpty();
    assertThat(older.rules()).extracting(RuleReason::outcome).startsWith(FAILED);
    assertThat(older.toString()).doesNotContain("50岁", "不良", "副高");
  }

  @Test
  void theInstitutionReadsWhichConditionItsExpertMisses() {
    OwnTerm consent =
        explain(a -> {}, p -> p.consent = null).supplyView().terms().stream()
            .filter(term -> term.ruleId().equals(SecondmentRule.HOME_CONSENT.id()))
            .findFirst()
            .orElseThrow();
    assertThat(consent.outcome()).isEqualTo(FACT_MISSING);
    assertThat(consent.remedy())
        .isEqualTo(new Text("请补充：派出单位意见。", "Supply: the home institution's consent."));
  }

  @Test
  void refusalsOfFewerThanFiveExpertsAreNotTold() {
    List<Expert> experts =
        Stream.concat(
                Collections.nCopies(6, expert(p -> p.age = AgeBand.OVER_50)).stream(),
                Stream.of(expert(p -> p.clean = false)))
            .toList();
    RefusalSummary all = market.refusals(request(a -> {}), experts, DAY);
    assertThat(all.counts()).hasSize(2);
    assertThat(all.withoutFewerThan(5).counts())
        .singleElement()
        .satisfies(count -> assertThat(count.rule()).isEqualTo(SecondmentRule.AGE_LIMIT));
  }

  @Property(tries = 100)
  void pairAndExplanationAgreeOverRandomPairs(@ForAll long seed) {
    Drawn drawn = new Drawn(seed);
    MarketChecks.agree(market, requests(drawn, 6), experts(drawn, 6), DAY);
  }

  @Property(tries = 100)
  void requestsAlikeInCountsAndBandsLookAlikeToTheInstitution(@ForAll long seed) {
    Drawn drawn = new Drawn(seed);
    MarketChecks.assertNoOracle(market, requests(drawn, 60), experts(drawn, 1).get(0), DAY);
  }

  private static List<SecondmentDemand> requests(Drawn drawn, int count) {
    return Stream.generate(() -> request(a -> a.draw(drawn))).limit(count).toList();
  }

  private static List<Expert> experts(Drawn drawn, int count) {
    return Stream.generate(() -> expert(p -> p.draw(drawn))).limit(count).toList();
  }
}
