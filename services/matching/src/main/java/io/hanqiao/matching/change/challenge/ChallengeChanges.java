package io.hanqiao.matching.change.challenge;

import static io.hanqiao.matching.change.challenge.ChallengeAttribute.AVAILABLE_MONTHS;
import static io.hanqiao.matching.change.challenge.ChallengeAttribute.BUDGET;
import static io.hanqiao.matching.change.challenge.ChallengeAttribute.CONFLICT;
import static io.hanqiao.matching.change.challenge.ChallengeAttribute.DEADLINE;
import static io.hanqiao.matching.change.challenge.ChallengeAttribute.FIRM_SIZE;
import static io.hanqiao.matching.change.challenge.ChallengeAttribute.INVITATION;
import static io.hanqiao.matching.change.challenge.ChallengeAttribute.KIND;
import static io.hanqiao.matching.change.challenge.ChallengeAttribute.LEAST_BUDGET;
import static io.hanqiao.matching.change.challenge.ChallengeAttribute.MATURITY_IN;
import static io.hanqiao.matching.change.challenge.ChallengeAttribute.MONTHS;
import static io.hanqiao.matching.change.challenge.ChallengeAttribute.SOLVER_KINDS;
import static io.hanqiao.matching.change.challenge.ChallengeAttribute.TEXT;

import io.hanqiao.matching.challenge.ChallengeDemand;
import io.hanqiao.matching.challenge.ChallengeRule;
import io.hanqiao.matching.challenge.Solver;
import io.hanqiao.matching.challenge.SolverForm;
import io.hanqiao.matching.change.Alterable;
import io.hanqiao.matching.change.Case;
import io.hanqiao.matching.change.ChangeDomain;
import io.hanqiao.matching.change.ChangeTable;
import io.hanqiao.matching.change.Choice;
import io.hanqiao.matching.change.Figure;
import io.hanqiao.matching.change.OwnValue;
import io.hanqiao.matching.change.Proposals;
import io.hanqiao.matching.change.Setter;
import io.hanqiao.matching.engine.Wording;
import io.hanqiao.vocabulary.Maturity;
import io.hanqiao.vocabulary.SolverKind;
import io.hanqiao.vocabulary.Text;
import io.hanqiao.vocabulary.Visibility;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What can be altered between a challenge and a solver. */
public final class ChallengeChanges {

  private static final Setter<ChallengeDemand, Solver> DEADLINE_SET = demand("deadline");
  private static final Setter<ChallengeDemand, Solver> MATURITY_SET = demand("maturityIn");
  private static final Setter<ChallengeDemand, Solver> INVITED_SET = demand("invitedOrgs");

  private ChallengeChanges() {}

  /** The domain of the challenge market. */
  public static ChangeDomain<ChallengeDemand, Solver> of(ChangeTable table) {
    return new ChangeDomain<>(
        List.of(
            new Alterable<>(
                DEADLINE, Set.of(ChallengeRule.DEADLINE_AHEAD), ChallengeChanges::deadline),
            new Alterable<>(SOLVER_KINDS, Set.of(ChallengeRule.SOLVER_KIND_ACCEPTED), kinds()),
            Alterable.never(KIND, Set.of(ChallengeRule.KIND_ADMITS_SOLVER)),
            Alterable.never(
                FIRM_SIZE,
                Set.of(ChallengeRule.SOLVER_KIND_ACCEPTED, ChallengeRule.KIND_ADMITS_SOLVER)),
            new Alterable<>(BUDGET, Set.of(ChallengeRule.BUDGET_SUFFICIENT), budget()),
            new Alterable<>(MONTHS, Set.of(ChallengeRule.MONTHS_AVAILABLE), months()),
            new Alterable<>(
                MATURITY_IN, Set.of(ChallengeRule.MATURITY_REACHED), ChallengeChanges::maturity),
            new Alterable<>(
                INVITATION, Set.of(ChallengeRule.INVITED), ChallengeChanges::invitation),
            Alterable.never(CONFLICT, Set.of(ChallengeRule.NO_CONFLICT)),
            Alterable.never(TEXT, Set.of(ChallengeRule.TEXT_SUITS)),
            new Alterable<>(LEAST_BUDGET, Set.of(ChallengeRule.BUDGET_SUFFICIENT), leastBudget()),
            new Alterable<>(
                AVAILABLE_MONTHS, Set.of(ChallengeRule.MONTHS_AVAILABLE), availableMonths())),
        table);
  }

  private static Setter<ChallengeDemand, Solver> demand(String path) {
    return Setter.ofDemand(ChallengeDemand.class, path);
  }

  private static void deadline(
      Case<ChallengeDemand, Solver> pair, Proposals<ChallengeDemand, Solver> into) {
    LocalDate deadline = pair.demand().deadline();
    LocalDate today = pair.day();
    if (deadline != null && deadline.isBefore(today)) {
      into.alter(
          today.toString(),
          "later",
          ChronoUnit.DAYS.between(deadline, today),
          () ->
              new Text(
                  "截止日由" + deadline + "延至" + today + "或以后",
                  "Put the deadline off from " + deadline + " to " + today + " or later"),
          now -> DEADLINE_SET.set(now, today));
    }
  }

  private static Alterable.Candidates<ChallengeDemand, Solver> kinds() {
    Setter<ChallengeDemand, Solver> kinds = demand("solverKinds");
    return Choice.added(
        pair ->
            pair.demand().solverKinds() == null
                ? Set.of(SolverKind.values())
                : pair.demand().solverKinds(),
        pair ->
            List.of(
                pair.supply().form() == SolverForm.FIRM ? SolverKind.SME : SolverKind.TEAM,
                SolverKind.CONSORTIUM),
        kind ->
            (pair, value) ->
                kinds.set(pair, Choice.with(SolverKind.class, pair.demand().solverKinds(), kind)));
  }

  private static Alterable.Candidates<ChallengeDemand, Solver> budget() {
    return new Figure<>(
        pair -> pair.demand().budgetFen(),
        (pair, bounds) -> bounds.atLeast(pair.supply().minBudgetFen()),
        demand("budgetFen"),
        0,
        Wording::money);
  }

  private static Alterable.Candidates<ChallengeDemand, Solver> months() {
    return new Figure<>(
        pair -> pair.demand().months(),
        (pair, bounds) -> bounds.atMost(pair.supply().availableMonths()),
        demand("months"),
        1,
        Wording::months);
  }

  private static void maturity(
      Case<ChallengeDemand, Solver> pair, Proposals<ChallengeDemand, Solver> into) {
    Maturity from = pair.demand().maturityIn();
    Maturity reached = pair.supply().reached();
    if (from != null && reached != null && reached.compareTo(from) < 0) {
      into.alter(
          reached.name(),
          "earlier",
          EnumSet.range(reached, from).size() - 1L,
          () ->
              Wording.join(
                  MATURITY_IN.text(),
                  new Text("由", " from "),
                  from.text(),
                  new Text("放宽到", " down to "),
                  reached.text()),
          now -> MATURITY_SET.set(now, reached));
    }
  }

  private static void invitation(
      Case<ChallengeDemand, Solver> pair, Proposals<ChallengeDemand, Solver> into) {
    ChallengeDemand challenge = pair.demand();
    String org = pair.supply().ownerOrg();
    if (challenge.visibility() == Visibility.POINT_TO_POINT
        && !challenge.invitedOrgs().contains(org)) {
      into.alter(
          org,
          org,
          0,
          () -> new Text("邀请揭榜方所属单位", "Invite the solver's organisation"),
          now -> {
            Set<String> invited = new HashSet<>(now.demand().invitedOrgs());
            invited.add(org);
            return INVITED_SET.set(now, invited);
          });
    }
  }

  private static Alterable.Candidates<ChallengeDemand, Solver> leastBudget() {
    return Figure.ifStated(
        pair -> pair.supply().minBudgetFen(),
        (pair, bounds) -> bounds.atMost(pair.demand().budgetFen()),
        Setter.ofSupply(Solver.class, "minBudgetFen"),
        Wording::money);
  }

  private static Alterable.Candidates<ChallengeDemand, Solver> availableMonths() {
    return Figure.ifStated(
        pair -> pair.supply().availableMonths(),
        (pair, bounds) -> bounds.atLeast(pair.demand().months()),
        Setter.ofSupply(Solver.class, "availableMonths"),
        Wording::months);
  }

  /** What of a challenge a solver may refuse whoever the sponsor is. */
  public static List<OwnValue<ChallengeDemand, Solver>> ownValues() {
    return List.of(
        OwnValue.figure(
            "budget",
            ChallengeRule.BUDGET_SUFFICIENT,
            new OwnValue.Terms<>(
                challenge -> challenge.budgetFen(),
                solver -> solver.minBudgetFen(),
                solver -> null),
            Wording::money),
        OwnValue.figure(
            "months",
            ChallengeRule.MONTHS_AVAILABLE,
            new OwnValue.Terms<>(
                challenge -> challenge.months(),
                solver -> null,
                solver -> solver.availableMonths()),
            Wording::months));
  }
}
