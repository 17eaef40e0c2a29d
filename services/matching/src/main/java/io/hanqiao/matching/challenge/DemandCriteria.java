package io.hanqiao.matching.challenge;

import io.hanqiao.matching.challenge.ChallengeFit.Aspect;
import io.hanqiao.matching.engine.Criteria;
import io.hanqiao.matching.engine.Reason;

/** How well a solver suits the sponsor. */
final class DemandCriteria implements Criteria<DemandCriterion, ChallengeDemand, Solver> {

  private final ChallengeFit fit;

  DemandCriteria(ChallengeFit fit) {
    this.fit = fit;
  }

  @Override
  public int share(DemandCriterion criterion, ChallengeDemand demand, Solver solver) {
    return fit.share(aspect(criterion), demand, solver);
  }

  @Override
  public Reason reason(DemandCriterion criterion, ChallengeDemand demand, Solver solver) {
    return fit.reason(aspect(criterion), demand, solver);
  }

  private static Aspect aspect(DemandCriterion criterion) {
    return switch (criterion) {
      case TEXT -> Aspect.TEXT;
      case SECTOR -> Aspect.SECTOR;
      case IPC -> Aspect.IPC;
      case MATURITY -> Aspect.MATURITY;
      case LOCALITY -> Aspect.LOCALITY;
      case BUDGET_ROOM -> Aspect.BUDGET_ROOM;
    };
  }
}
