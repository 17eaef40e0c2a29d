package io.hanqiao.matching.challenge;

import io.hanqiao.matching.Disclosure;
import io.hanqiao.matching.Market;
import io.hanqiao.matching.engine.PairwiseMarket;
import java.util.stream.Stream;

/**
 * Challenges and those who can answer them. Solvers are published: the sponsor reads them exactly.
 * A challenge that a solver's organisation may see is read exactly too, but for the organisations
 * avoided or invited, of which no view names any; a point-to-point challenge shows counts and bands
 * to everyone else.
 */
public final class ChallengeMarket {

  private static final Disclosure PUBLISHED = new Disclosure(null, true);

  private ChallengeMarket() {}

  /** The challenge market under a rulebook. */
  public static Market<ChallengeDemand, Solver> of(ChallengeRulebook rulebook) {
    ChallengeFit fit = new ChallengeFit(rulebook.thresholds());
    return PairwiseMarket.of(
        rulebook.frame(),
        new PairwiseMarket.Parts<>(
            new ChallengeRules(rulebook.thresholds()),
            new DemandCriteria(fit),
            new SupplyCriteria(fit),
            ChallengeDemand::challengeId,
            Solver::solverId,
            (demand, solver) ->
                demand.isPublishedTo(solver.ownerOrg()) ? PUBLISHED : Disclosure.SUPPLY_ONLY,
            demand -> Stream.ofNullable(demand.deadline()).map(last -> last.plusDays(1)),
            solver -> Stream.empty()));
  }
}
