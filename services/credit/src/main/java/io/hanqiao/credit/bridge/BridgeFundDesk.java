package io.hanqiao.credit.bridge;

import io.hanqiao.credit.limit.ConservedLimits;
import io.hanqiao.credit.limit.LimitKind;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.outbox.Republication;
import io.hanqiao.platform.posting.Desks;
import io.hanqiao.platform.posting.PostingDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;

/** Operators of bridge funds register them. Runs inside the caller's transaction. */
@ApplicationScoped
class BridgeFundDesk {

  private final PostingDesk<BridgeFund> desk;
  private final ConservedLimits limits;
  private final Clock clock;

  BridgeFundDesk(BridgeFunds funds, ConservedLimits limits, Desks desks, Clock clock) {
    this.desk = desks.of(funds, "bridge-fund", BridgeFundEvents::of);
    this.limits = limits;
    this.clock = clock;
  }

  /** Who runs it registers it: all its capital is available. */
  BridgeFund register(Caller caller, BridgeFundForm form) {
    BridgeFundForm.Reading read = form.read(LocalDate.now(clock));
    BridgeFund made = new BridgeFund(Ids.next(), caller.org(), clock.instant(), read);
    limits.open(made.id(), made.ownerOrg(), LimitKind.BRIDGE_FUND, true, made.capitalFen());
    return desk.open("registered", made);
  }

  @Produces
  @Singleton
  Republication republication() {
    return desk.republication(BridgeFundEvents.TOPIC);
  }
}
