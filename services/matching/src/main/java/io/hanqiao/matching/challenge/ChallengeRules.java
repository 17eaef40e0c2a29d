package io.hanqiao.matching.challenge;

import static io.hanqiao.matching.RuleOutcome.FACT_MISSING;
import static io.hanqiao.matching.RuleOutcome.FAILED;
import static io.hanqiao.matching.RuleOutcome.NOT_STATED;
import static io.hanqiao.matching.RuleOutcome.PASSED;
import static io.hanqiao.matching.engine.Checks.passedIf;
import static io.hanqiao.matching.engine.Checks.within;
import static io.hanqiao.matching.engine.Wording.join;
import static io.hanqiao.matching.engine.Wording.orNotStated;
import static io.hanqiao.matching.engine.Wording.orUnknown;
import static io.hanqiao.matching.engine.Wording.range;

import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.matching.engine.RuleSet;
import io.hanqiao.matching.engine.Wording;
import io.hanqiao.matching.wording.TextFit;
import io.hanqiao.vocabulary.EnterpriseSize;
import io.hanqiao.vocabulary.Maturity;
import io.hanqiao.vocabulary.SolverKind;
import io.hanqiao.vocabulary.Text;
import io.hanqiao.vocabulary.Visibility;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every hard rule of the challenge market, and what either side says on its matter. */
final class ChallengeRules implements RuleSet<ChallengeRule, ChallengeDemand, Solver> {

  private static final Text NOTHING = new Text("", "");
  private static final Text ITS_ORGANISATION = new Text("揭榜方所属单位", "the solver's organisation");

  private final ChallengeThresholds thresholds;

  ChallengeRules(ChallengeThresholds thresholds) {
    this.thresholds = thresholds;
  }

  @Override
  public RuleOutcome check(
      ChallengeRule rule, ChallengeDemand demand, Solver solver, LocalDate asOf) {
    return switch (rule) {
      case DEADLINE_AHEAD -> deadlineAhead(demand, asOf);
      case NO_CONFLICT ->
          passedIf(
              !solver.ownerOrg().equals(demand.ownerOrg())
                  && !demand.conflictOrgs().contains(solver.ownerOrg()));
      case INVITED ->
          demand.visibility() == Visibility.POINT_TO_POINT
              ? passedIf(demand.invitedOrgs().contains(solver.ownerOrg()))
              : NOT_STATED;
      case SOLVER_KIND_ACCEPTED -> admitted(demand.solverKinds(), solver);
      case KIND_ADMITS_SOLVER -> admitted(thresholds.solvers().get(demand.kind()), solver);
      case MATURITY_REACHED -> maturityReached(demand.maturityIn(), solver.reached());
      case TEXT_SUITS -> thresholds.text().suits(demand.text(), solver.text());
      case BUDGET_SUFFICIENT -> within(solver.minBudgetFen(), null, demand.budgetFen());
      case MONTHS_AVAILABLE -> within(null, solver.availableMonths(), demand.months());
    };
  }

  /** A sample from a public page is paired whatever its deadline. */
  private static RuleOutcome deadlineAhead(ChallengeDemand demand, LocalDate asOf) {
    LocalDate deadline = demand.deadline();
    return deadline == null || !demand.inForce() ? NOT_STATED : passedIf(!asOf.isAfter(deadline));
  }

  /**
   * Alone or, where consortia are admitted, as a member of one: a large firm too may be that, but
   * it is no small or medium one.
   */
  private static RuleOutcome admitted(@Nullable Set<SolverKind> kinds, Solver solver) {
    if (kinds == null) {
      return NOT_STATED;
    }
    if (kinds.contains(SolverKind.CONSORTIUM)) {
      return PASSED;
    }
    if (!kinds.contains(solver.form().kind())) {
      return FAILED;
    }
    if (solver.form() != SolverForm.FIRM) {
      return PASSED;
    }
    return solver.size() == null ? FACT_MISSING : passedIf(solver.size() != EnterpriseSize.LARGE);
  }

  /** Only a technology known to be too early is refused. */
  private static RuleOutcome maturityReached(
      @Nullable Maturity startsFrom, @Nullable Maturity reached) {
    return startsFrom == null || reached == null
        ? NOT_STATED
        : passedIf(reached.compareTo(startsFrom) >= 0);
  }

  /** Of a solver a firm's size or the text's vectors can be wanting; nothing else refuses. */
  @Override
  public boolean supplyLacks(ChallengeRule rule, ChallengeDemand demand, Solver solver) {
    return rule == ChallengeRule.TEXT_SUITS
        ? !solver.text().isEncoded()
        : rule == ChallengeRule.SOLVER_KIND_ACCEPTED || rule == ChallengeRule.KIND_ADMITS_SOLVER;
  }

  @Override
  public Text supplySays(ChallengeRule rule, Solver solver) {
    return switch (rule) {
      case DEADLINE_AHEAD -> NOTHING;
      case NO_CONFLICT, INVITED -> ITS_ORGANISATION;
      case SOLVER_KIND_ACCEPTED, KIND_ADMITS_SOLVER -> formAndSize(solver);
      case MATURITY_REACHED -> orNotStated(solver.reached(), Maturity::text);
      case BUDGET_SUFFICIENT -> range(solver.minBudgetFen(), null, Wording::money);
      case MONTHS_AVAILABLE -> range(null, solver.availableMonths(), Wording::months);
      case TEXT_SUITS -> TextFit.stateOf(solver.text());
    };
  }

  @Override
  public Text demandHas(ChallengeRule rule, ChallengeDemand demand) {
    return switch (rule) {
      case DEADLINE_AHEAD -> deadline(demand);
      case NO_CONFLICT -> organisations(demand.conflictOrgs(), "回避", "to be avoided");
      case INVITED ->
          demand.visibility() == Visibility.POINT_TO_POINT
              ? organisations(demand.invitedOrgs(), "受邀", "invited")
              : demand.visibility().text();
      case SOLVER_KIND_ACCEPTED -> orNotStated(demand.solverKinds(), Wording::names);
      case KIND_ADMITS_SOLVER ->
          join(
              demand.kind().text(),
              new Text("；可揭榜者：", "; who may answer: "),
              orNotStated(thresholds.solvers().get(demand.kind()), Wording::names));
      case MATURITY_REACHED -> orNotStated(demand.maturityIn(), Maturity::text);
      case BUDGET_SUFFICIENT -> orUnknown(demand.budgetFen(), Wording::money);
      case MONTHS_AVAILABLE -> orUnknown(demand.months(), Wording::months);
      case TEXT_SUITS -> TextFit.stateOf(demand.text());
    };
  }

  private static Text formAndSize(Solver solver) {
    return solver.form() == SolverForm.FIRM
        ? join(
            solver.form().text(),
            new Text("，规模：", ", size: "),
            orUnknown(solver.size(), EnterpriseSize::text))
        : solver.form().text();
  }

  private static Text deadline(ChallengeDemand demand) {
    Text day = orNotStated(demand.deadline(), Wording::plain);
    return demand.inForce()
        ? day
        : join(
            day,
            new Text(
                "；公开资料样例，截止日不适用", "; a sample from a public page, the deadline is not applied"));
  }

  private static Text organisations(Set<String> orgs, String zh, String en) {
    return new Text(zh + "单位" + orgs.size() + "家", orgs.size() + " organisations " + en);
  }
}
