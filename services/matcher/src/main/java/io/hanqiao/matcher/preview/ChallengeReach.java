package io.hanqiao.matcher.preview;

import io.hanqiao.matching.Market;
import io.hanqiao.matching.RefusalCount;
import io.hanqiao.matching.RefusalSummary;
import io.hanqiao.matching.Rule;
import io.hanqiao.matching.challenge.ChallengeDemand;
import io.hanqiao.matching.challenge.ChallengeRule;
import io.hanqiao.matching.challenge.Solver;
import io.hanqiao.matching.challenge.SolverForm;
import io.hanqiao.vocabulary.Visibility;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whom a challenge would reach if it were posted.
 *
 * @param teams listed and eligible
 * @param achievements likewise
 * @param firms likewise, whomever the draft excludes or invites by name
 * @param refused teams and achievements that each rule refuses
 */
record ChallengeReach(
    RefusalSummary teams,
    RefusalSummary achievements,
    RefusalSummary firms,
    List<Refused> refused) {

  /**
   * What one rule refuses.
   *
   * @param alone what no other rule refuses
   */
  record Refused(Rule rule, int supplies, int alone) {

    Refused and(RefusalCount count) {
      return new Refused(rule, supplies + count.refused(), alone + count.alone());
    }
  }

  /** By the rules of a day, over all who are listed on it. */
  static ChallengeReach of(
      Market<ChallengeDemand, Solver> market,
      ChallengeDemand draft,
      List<Solver> solvers,
      LocalDate day) {
    RefusalSummary teams = market.refusals(draft, those(solvers, SolverForm.TEAM), day);
    RefusalSummary achievements =
        market.refusals(draft, those(solvers, SolverForm.ACHIEVEMENT), day);
    Map<Rule, Refused> refused = new HashMap<>();
    for (RefusalSummary summary : List.of(teams, achievements)) {
      for (RefusalCount count : summary.counts()) {
        refused.merge(
            count.rule(),
            new Refused(count.rule(), count.refused(), count.alone()),
            (before, now) -> before.and(count));
      }
    }
    return new ChallengeReach(
        teams,
        achievements,
        market.refusals(namingNobody(draft), those(solvers, SolverForm.FIRM), day),
        List.copyOf(refused.values()));
  }

  /** Whether texts are why neither a team nor an achievement would be listed. */
  boolean isSilent() {
    int published = teams.supplies() + achievements.supplies();
    return teams.eligible() + achievements.eligible() == 0
        && refused.stream()
            .filter(one -> one.rule().equals(ChallengeRule.TEXT_SUITS))
            .anyMatch(one -> one.alone() > 0 || one.supplies() == published);
  }

  private static List<Solver> those(List<Solver> solvers, SolverForm form) {
    return solvers.stream().filter(solver -> solver.form() == form).toList();
  }

  /**
   * Whose a capability is, is not told: a count that fell when an organisation is excluded, or rose
   * when it is invited, would tell it.
   */
  private static ChallengeDemand namingNobody(ChallengeDemand draft) {
    return new ChallengeDemand(
        draft.challengeId(),
        draft.ownerOrg(),
        draft.kind(),
        draft.text(),
        draft.sectors(),
        draft.ipc(),
        draft.solverKinds(),
        draft.maturityIn(),
        draft.maturityOut(),
        draft.budgetFen(),
        draft.months(),
        draft.deadline(),
        draft.inForce(),
        Set.of(),
        Visibility.PUBLIC,
        Set.of(),
        draft.place());
  }
}
