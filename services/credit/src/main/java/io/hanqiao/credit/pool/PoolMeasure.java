package io.hanqiao.credit.pool;

import io.hanqiao.credit.limit.ConservedLimits;
import io.hanqiao.platform.audit.Audit;
import io.hanqiao.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Measures pools again when more or less is owed on the loans they stand behind. */
@ApplicationScoped
public class PoolMeasure {

  private final Pools pools;
  private final ConservedLimits limits;
  private final Outbox outbox;
  private final Audit audit;
  private final Clock clock;

  PoolMeasure(Pools pools, ConservedLimits limits, Outbox outbox, Audit audit, Clock clock) {
    this.pools = pools;
    this.limits = limits;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /** Lets every pool behind an offer stand where it stands by now. A worker's work. */
  public void follow(UUID offerId) {
    List<UUID> ids = pools.idsBehind(offerId);
    for (UUID id : ids) {
      RiskPool pool = pools.lock(id);
      long owed = limits.owedFen(pool.terms().offerIds());
      if (owed != pool.outstandingFen() && pool.measure(owed, clock.instant())) {
        outbox.appendAll(PoolEvents.of("measured", pool));
        audit.asWorker("limits-told", "risk-pool.measured", "risk-pool", id);
      }
    }
  }
}
