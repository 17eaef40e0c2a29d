package io.hanqiao.matching.challenge;

import static io.hanqiao.matching.RuleOutcome.FACT_MISSING;
import static io.hanqiao.matching.RuleOutcome.FAILED;
import static io.hanqiao.matching.RuleOutcome.NOT_STATED;
import static io.hanqiao.matching.RuleOutcome.PASSED;
import static io.hanqiao.matching.challenge.Draft.challenge;
import static io.hanqiao.matching.challenge.Draft.solver;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.matching.Explanation;
import io.hanqiao.matching.Market;
import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.matching.engine.Drawn;
import io.hanqiao.matching.engine.MarketChecks;
import io.hanqiao.matching.place.Place;
import io.hanqiao.matching.rulebook.SeedText;
import io.hanqiao.vocabulary.ChallengeKind;
import io.hanqiao.vocabulary.EnterpriseSize;
import io.hanqiao.vocabulary.Maturity;
import io.hanqiao.vocabulary.Sector;
import io.hanqiao.vocabulary.SolverKind;
import io.hanqiao.vocabulary.Visibility;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChallengeMarketTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  private final Market<ChallengeDemand, Solver> market =
      ChallengeMarket.of(
          SeedText.read(SeedText.of("challenge-2026-11-22"), ChallengeRulebook::read));

  private Explanation explain(Consumer<Draft.Posted> posted, Consumer<Draft.Listed> listed) {
    return market.explain(challenge(posted), solver(listed), DAY);
  }

  private RuleOutcome check(
      ChallengeRule rule, Consumer<Draft.Posted> posted, Consumer<Draft.Listed> listed) {
    return MarketChecks.outcome(explain(posted, listed), rule.id());
  }

  @Test
  void theLastDayIsStillInTime() {
    ChallengeRule rule = ChallengeRule.DEADLINE_AHEAD;
    assertThat(check(rule, c -> c.deadline = DAY, s -> {})).isEqualTo(PASSED);
    assertThat(check(rule, c -> c.deadline = DAY.minusDays(1), s -> {})).isEqualTo(FAILED);
    assertThat(check(rule, c -> {}, s -> {})).isEqualTo(NOT_STATED);
  }

  @Test
  void aSampleIsPairedAfterItsDeadlineAndTheReasonSaysSo() {
    Explanation sample =
        explain(
            c -> {
              c.deadline = DAY.minusYears(1);
              c.inForce = false;
            },
            s -> {});
    assertThat(sample.eligible()).isTrue();
    assertThat(sample.findings().get(0).demandHas().zh()).contains("样例，截止日不适用");
  }

  @Test
  void neitherTheSponsorItselfNorAnExcludedOrganisationMayAnswer() {
    ChallengeRule rule = ChallengeRule.NO_CONFLICT;
    assertThat(check(rule, c -> {}, s -> {})).isEqualTo(PASSED);
    assertThat(check(rule, c -> c.org = "org-solver", s -> {})).isEqualTo(FAILED);
    assertThat(check(rule, c -> c.conflicts = Set.of("org-solver"), s -> {})).isEqualTo(FAILED);
  }

  @Test
  void aPointToPointChallengeIsForThoseInvited() {
    ChallengeRule rule = ChallengeRule.INVITED;
    Consumer<Draft.Posted> direct = c -> c.visibility = Visibility.POINT_TO_POINT;
    assertThat(check(rule, direct.andThen(c -> c.invited = Set.of("org-solver")), s -> {}))
        .isEqualTo(PASSED);
    assertThat(check(rule, direct, s -> {})).isEqualTo(FAILED);
    assertThat(check(rule, c -> {}, s -> {})).isEqualTo(NOT_STATED);
  }

  @Test
  void whatALargeFirmPutsOutIsAnsweredBySmallAndMediumFirmsWhoseSizeIsKnown() {
    ChallengeRule rule = ChallengeRule.KIND_ADMITS_SOLVER;
    Consumer<Draft.Posted> large = c -> c.kind = ChallengeKind.LARGE_TO_SME;
    for (EnterpriseSize size : EnterpriseSize.values()) {
      assertThat(check(rule, large, s -> firm(s, size)))
          .isEqualTo(size == EnterpriseSize.LARGE ? FAILED : PASSED);
    }
    assertThat(check(rule, large, s -> firm(s, null))).isEqualTo(FACT_MISSING);
    assertThat(check(rule, large, s -> {})).isEqualTo(FAILED);
    assertThat(check(rule, large, s -> s.form = SolverForm.ACHIEVEMENT)).isEqualTo(FAILED);
    assertThat(explain(large, s -> firm(s, null)).findings().toString())
        .contains("大企业发榜中小企业揭榜；可揭榜者：中小企业", "企业，规模：未知");
  }

  @Test
  void whatTheSponsorAcceptsOpensNoKindToOthersAndTheKindOpensNothingTheSponsorClosed() {
    Consumer<Draft.Posted> large = c -> c.kind = ChallengeKind.LARGE_TO_SME;
    Consumer<Draft.Posted> toTeams = large.andThen(c -> c.kinds = Set.of(SolverKind.TEAM));
    Consumer<Draft.Listed> small = s -> firm(s, EnterpriseSize.SMALL);
    assertThat(explain(toTeams, s -> {}).eligible()).isFalse();
    assertThat(explain(toTeams, small).eligible()).isFalse();
    assertThat(explain(large.andThen(c -> c.kinds = Set.of(SolverKind.SME)), small).eligible())
        .isTrue();
  }

  @Test
  void aKindTheRulebookSaysNothingOfRefusesNobodyAndJointWorkAdmitsEveryMember() {
    ChallengeRule rule = ChallengeRule.KIND_ADMITS_SOLVER;
    Consumer<Draft.Listed> large = s -> firm(s, EnterpriseSize.LARGE);
    assertThat(check(rule, c -> {}, large)).isEqualTo(NOT_STATED);
    assertThat(check(rule, c -> c.kind = ChallengeKind.JOINT, large)).isEqualTo(PASSED);
    assertThat(check(rule, c -> c.kind = ChallengeKind.JOINT, s -> {})).isEqualTo(PASSED);
  }

  @Test
  void whomAKindAdmitsIsDatedDataOfTheRulebook() {
    String seed = SeedText.of("challenge-2026-11-22");
    ChallengeDemand commissioned = challenge(c -> {});
    String line = "\nkind.COMMISSIONED.solvers=SME,TEAM\n";
    Market<ChallengeDemand, Solver> narrower =
        ChallengeMarket.of(SeedText.read(seed + line, ChallengeRulebook::read));
    Solver large = solver(s -> firm(s, EnterpriseSize.LARGE));
    assertThat(market.pair(commissioned, large, DAY)).isPresent();
    assertThat(narrower.pair(commissioned, large, DAY)).isEmpty();
    assertThat(narrower.pair(commissioned, solver(s -> {}), DAY)).isPresent();

    ChallengeDemand toSmall = challenge(c -> c.kind = ChallengeKind.LARGE_TO_SME);
    assertThat(market.pair(toSmall, large, LocalDate.of(2024, 7, 28))).isPresent();
    assertThat(market.pair(toSmall, large, LocalDate.of(2024, 7, 29))).isEmpty();
  }

  private static void firm(Draft.Listed listed, @Nullable EnterpriseSize size) {
    listed.form = SolverForm.FIRM;
    listed.size = size;
  }

  @Test
  void anAchievementStandsForItsTeamAndAnyoneMayJoinAConsortium() {
    ChallengeRule rule = ChallengeRule.SOLVER_KIND_ACCEPTED;
    Consumer<Draft.Posted> teams = c -> c.kinds = Set.of(SolverKind.TEAM);
    assertThat(check(rule, teams, s -> s.form = SolverForm.ACHIEVEMENT)).isEqualTo(PASSED);
    assertThat(check(rule, teams, s -> firm(s, EnterpriseSize.SMALL))).isEqualTo(FAILED);
    assertThat(check(rule, c -> c.kinds = Set.of(SolverKind.CONSORTIUM), s -> firm(s, null)))
        .isEqualTo(PASSED);
    Consumer<Draft.Posted> firms = c -> c.kinds = Set.of(SolverKind.SME);
    assertThat(check(rule, firms, s -> firm(s, EnterpriseSize.MEDIUM))).isEqualTo(PASSED);
    assertThat(check(rule, firms, s -> firm(s, EnterpriseSize.LARGE))).isEqualTo(FAILED);
    assertThat(check(rule, firms, s -> firm(s, null))).isEqualTo(FACT_MISSING);
    assertThat(check(rule, c -> {}, s -> firm(s, null))).isEqualTo(NOT_STATED);
  }

  @Test
  void onlyATechnologyKnownToBeTooEarlyIsRefused() {
    ChallengeRule rule = ChallengeRule.MATURITY_REACHED;
    Consumer<Draft.Posted> pilot = c -> c.in = Maturity.PILOT;
    assertThat(check(rule, pilot, s -> s.to = Maturity.PILOT)).isEqualTo(PASSED);
    assertThat(check(rule, pilot, s -> s.to = Maturity.BENCH)).isEqualTo(FAILED);
    assertThat(check(rule, pilot, s -> s.from = Maturity.LAB)).isEqualTo(FAILED);
    assertThat(check(rule, pilot, s -> {})).isEqualTo(NOT_STATED);
    assertThat(check(rule, c -> {}, s -> s.to = Maturity.LAB)).isEqualTo(NOT_STATED);
  }

  @Test
  void budgetAndMonthsAreHeldAgainstWhatTheSolverStates() {
    ChallengeRule budget = ChallengeRule.BUDGET_SUFFICIENT;
    assertThat(check(budget, c -> c.budget = 100L, s -> s.minBudget = 100L)).isEqualTo(PASSED);
    assertThat(check(budget, c -> c.budget = 99L, s -> s.minBudget = 100L)).isEqualTo(FAILED);
    assertThat(check(budget, c -> {}, s -> s.minBudget = 100L)).isEqualTo(FACT_MISSING);
    assertThat(check(budget, c -> c.budget = 99L, s -> {})).isEqualTo(NOT_STATED);
    ChallengeRule months = ChallengeRule.MONTHS_AVAILABLE;
    assertThat(check(months, c -> c.months = 12, s -> s.available = 12)).isEqualTo(PASSED);
    assertThat(check(months, c -> c.months = 13, s -> s.available = 12)).isEqualTo(FAILED);
    assertThat(check(months, c -> {}, s -> s.available = 12)).isEqualTo(FACT_MISSING);
  }

  @Test
  void sectorClassificationMaturityAndBudgetAreWeighed() {
    Explanation fit =
        explain(
            c -> {
              c.sectors = Set.of(Sector.SOFTWARE_AI, Sector.EQUIPMENT);
              c.ipc = List.of("G10L 17/02");
              c.out = Maturity.PRODUCTION;
              c.budget = 300L;
              c.place = new Place("420111", null);
            },
            s -> {
              s.sectors = Set.of(Sector.SOFTWARE_AI);
              s.ipc = List.of("G10L 17/22");
              s.to = Maturity.BENCH;
              s.minBudget = 300L;
              s.place = new Place("420106", null);
            });
    assertThat(fit.demandPoints().stream().skip(1).map(points -> points.points()))
        .containsExactly(75_000, 80_000, 40_000, 35_000, 33_333);
  }

  @Test
  void aSolverReadsAPublishedChallengeWithReasonsAndAForeignPointToPointOneInBands() {
    assertThat(explain(c -> {}, s -> {}).supplyView().points()).isNotEmpty();
    Explanation foreign =
        explain(
            c -> {
              c.visibility = Visibility.POINT_TO_POINT;
              c.budget = 123_400L;
            },
            s -> {});
    assertThat(foreign.supplyView().points()).isEmpty();
    assertThat(foreign.supplyView().toString()).doesNotContain("1,234").doesNotContain("光纤");
  }

  @Test
  void noViewNamesTheOrganisationsAvoidedOrInvitedOrTheSponsor() {
    Explanation explanation =
        explain(
            c -> {
              c.visibility = Visibility.ANONYMOUS;
              c.conflicts = Set.of("org-rival");
              c.invited = Set.of("org-friend");
            },
            s -> {});
    assertThat(explanation.supplyView().toString() + explanation.demandView())
        .doesNotContain("org-rival", "org-friend", "org-sponsor");
  }

  @Property(tries = 100)
  void pairAndExplanationAgreeOverRandomPairs(@ForAll long seed) {
    Drawn drawn = new Drawn(seed);
    MarketChecks.agree(
        market,
        Stream.generate(() -> challenge(c -> c.draw(drawn, DAY))).limit(6).toList(),
        Stream.generate(() -> solver(s -> s.draw(drawn))).limit(6).toList(),
        DAY);
  }
}
