package io.hanqiao.credit.pool;

import io.hanqiao.credit.limit.ConservedLimits;
import io.hanqiao.credit.rule.Refusals;
import io.hanqiao.credit.rule.Rule;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.outbox.Republication;
import io.hanqiao.platform.posting.Desks;
import io.hanqiao.platform.posting.PostingDesk;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;

/** Operators lead the pools. Runs inside the caller's transaction. */
@ApplicationScoped
class PoolDesk {

  private static final Flaw NO_OFFER =
      Flaw.of(
          "有的产品不存在。",
          "One of the offers is not there.",
          "请填写已发布产品的编号（/v1/credit-offers）。",
          "Give ids of posted offers (/v1/credit-offers).");
  private static final Flaw NOT_BEHIND =
      Flaw.of(
          "该授信不在本资金池支持的产品之下。",
          "The grant is not under an offer that the pool stands behind.",
          "请填写相关产品项下授信的编号。",
          "Give the id of a grant under one of its offers.");

  private final PostingDesk<RiskPool> desk;
  private final Pools pools;
  private final ConservedLimits limits;
  private final Clock clock;

  PoolDesk(Pools pools, ConservedLimits limits, Desks desks, Clock clock) {
    this.desk = desks.of(pools, "risk-pool", PoolEvents::of);
    this.pools = pools;
    this.limits = limits;
    this.clock = clock;
  }

  /** An operator registers one. */
  RiskPool register(Caller caller, PoolForm form) {
    PoolForm.Reading read = form.read();
    Findings in = new Findings();
    if (!pools.allKnown(read.terms().offerIds())) {
      in.add("offerIds", read.terms().offerIds(), NO_OFFER);
    }
    in.orRefuse();
    long owed = limits.owedFen(read.terms().offerIds());
    return desk.open(
        "registered", new RiskPool(Ids.next(), caller.org(), clock.instant(), read, owed));
  }

  /** One operator proposes to pay for a loan that failed. */
  RiskPool propose(Caller caller, UUID id, PoolPayoutForm form) {
    PoolPayoutForm.Reading read = form.read();
    return desk.command(
        id,
        "payout-proposed",
        null,
        pool -> {
          requireOverdue(pool, read);
          pool.propose(read.grantId(), read.fen(), caller.subject());
        });
  }

  private void requireOverdue(RiskPool pool, PoolPayoutForm.Reading read) {
    Findings in = new Findings();
    if (pools.offerOf(read.grantId()).stream().noneMatch(pool.terms().offerIds()::contains)) {
      in.add("grantId", read.grantId(), NOT_BEHIND);
    }
    in.orRefuse();
    long most = pools.overdueFen(read.grantId()) - Pools.paidFor(pool, read.grantId());
    if (read.fen() > most) {
      String left = new Money(Math.max(0, most)).toYuan();
      throw Refusals.by(
          Rule.POOL_PAYS_OVERDUE,
          pool.stage(),
          new Text(
              "该授信逾期本金尚可补偿 " + left + " 元。",
              left + " yuan of the grant's overdue principal are left to pay for."),
          EnumSet.of(PoolStep.PROPOSE_PAYOUT));
    }
  }

  /** Another operator answers for it; what is paid out may suspend the pool. */
  RiskPool confirm(Caller caller, UUID id, PoolAmountForm form) {
    long read = form.read();
    Instant now = clock.instant();
    return desk.command(
        id,
        "paid-out",
        null,
        pool -> {
          // Asked first: what is paid and where the pool stands then are written at once.
          long owed = limits.owedFen(pool.terms().offerIds());
          pool.confirm(read, caller.subject(), now);
          pool.measure(owed, now);
        });
  }

  /** It is not paid. */
  RiskPool reject(UUID id) {
    return desk.command(id, "payout-rejected", null, RiskPool::reject);
  }

  /** A person lets new loans in again. */
  RiskPool resume(Caller caller, UUID id) {
    Instant now = clock.instant();
    return desk.command(
        id,
        "resumed",
        null,
        pool -> {
          pool.measure(limits.owedFen(pool.terms().offerIds()), now);
          pool.resume(caller.subject(), now);
        });
  }

  @Produces
  @Singleton
  Republication republication() {
    return desk.republication(PoolEvents.TOPIC);
  }
}
