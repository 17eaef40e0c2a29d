package io.hanqiao.matching.secondment;

import io.hanqiao.matching.engine.Criteria;
import io.hanqiao.matching.engine.Reason;
import io.hanqiao.matching.secondment.SecondmentFit.Aspect;

/** How well an expert suits the host firm. */
final class DemandCriteria implements Criteria<DemandCriterion, SecondmentDemand, Expert> {

  private final SecondmentFit fit;

  DemandCriteria(SecondmentFit fit) {
    this.fit = fit;
  }

  @Override
  public int share(DemandCriterion criterion, SecondmentDemand demand, Expert expert) {
    return fit.share(aspect(criterion), demand, expert);
  }

  @Override
  public Reason reason(DemandCriterion criterion, SecondmentDemand demand, Expert expert) {
    return fit.reason(aspect(criterion), demand, expert);
  }

  private static Aspect aspect(DemandCriterion criterion) {
    return switch (criterion) {
      case TEXT -> Aspect.TEXT;
      case FIELD -> Aspect.FIELD;
      case IPC -> Aspect.IPC;
      case DAYS -> Aspect.DAYS;
      case DISTANCE -> Aspect.DISTANCE;
    };
  }
}
