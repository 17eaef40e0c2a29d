package io.hanqiao.matching.secondment;

import io.hanqiao.matching.engine.Criteria;
import io.hanqiao.matching.engine.Reason;
import io.hanqiao.matching.secondment.SecondmentFit.Aspect;

/** How well a request suits the expert. */
final class SupplyCriteria implements Criteria<SupplyCriterion, SecondmentDemand, Expert> {

  private final SecondmentFit fit;

  SupplyCriteria(SecondmentFit fit) {
    this.fit = fit;
  }

  @Override
  public int share(SupplyCriterion criterion, SecondmentDemand demand, Expert expert) {
    return fit.share(aspect(criterion), demand, expert);
  }

  @Override
  public Reason reason(SupplyCriterion criterion, SecondmentDemand demand, Expert expert) {
    return fit.reason(aspect(criterion), demand, expert);
  }

  private static Aspect aspect(SupplyCriterion criterion) {
    return switch (criterion) {
      case TEXT -> Aspect.TEXT;
      case FIELD -> Aspect.FIELD;
      case IPC -> Aspect.IPC;
      case DAYS -> Aspect.DAYS;
      case DISTANCE -> Aspect.DISTANCE;
      case HOST_TIER -> Aspect.HOST_TIER;
    };
  }
}
