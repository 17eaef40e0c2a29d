package io.hanqiao.credit.pool;

import io.hanqiao.platform.outbox.OutboxEvent;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Rate;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What others may know of a pool: never for whose loan it paid, nor what waits. */
final class PoolEvents {

  static final String TOPIC = "credit.risk-pool";

  private static final Set<String> INSIDE = Set.of("payout-proposed", "payout-rejected");

  private PoolEvents() {}

  /** The body of an event. */
  record State(
      UUID poolId,
      UUID ownerOrg,
      String name,
      PoolStage status,
      Instant statusSince,
      String fund,
      String paidOut,
      String outstanding,
      String warnPercent,
      String suspendPercent,
      String document,
      String clause,
      Set<UUID> offerIds,
      boolean synthetic) {}

  /** One of registered, paid-out, measured, resumed, changed. */
  static List<OutboxEvent> of(String what, RiskPool pool) {
    if (INSIDE.contains(what)) {
      return List.of();
    }
    PoolTerms terms = pool.terms();
    return List.of(
        new OutboxEvent(
            TOPIC,
            "io.hanqiao.credit.risk-pool." + what + ".v1",
            pool.id(),
            pool.nextEventVersion(),
            new State(
                pool.id(),
                pool.ownerOrg(),
                terms.name(),
                pool.stage(),
                pool.statusSince(),
                yuan(terms.fundFen()),
                yuan(pool.paidFen()),
                yuan(pool.outstandingFen()),
                new Rate(terms.warnPpm()).toPercent(),
                new Rate(terms.suspendPpm()).toPercent(),
                terms.ruleDocument(),
                terms.ruleClause(),
                terms.offerIds(),
                pool.synthetic())));
  }

  private static String yuan(long fen) {
    return new Money(fen).toYuan();
  }
}
