package io.hanqiao.credit.pool;

import io.hanqiao.credit.rule.Refusals;
import io.hanqiao.credit.rule.Rule;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.audit.Disclosed;
import io.hanqiao.platform.posting.Posting;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Text;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A risk compensation pool: the operator's, behind offers of banks. */
@Entity
@DynamicUpdate
@Disclosed("risk-pool")
public class RiskPool extends Posting {

  @Embedded private PoolTerms terms;

  @Enumerated(EnumType.STRING)
  private PoolStage status;

  private Instant statusSince;
  private @Nullable String resumedBy;
  private long outstandingFen;
  private long paidFen;
  private @Nullable Long proposedFen;
  private @Nullable UUID proposedGrantId;
  private @Nullable String proposedBy;

  @OneToMany(mappedBy = "pool", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  @BatchSize(size = 100)
  private List<PoolPayout> payouts = new ArrayList<>();

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected RiskPool() {}

  /** A pool that an operator has just registered, open. */
  RiskPool(UUID id, UUID ownerOrg, Instant now, PoolForm.Reading read, long outstandingFen) {
    super(id, ownerOrg, now, read.origin());
    this.terms = read.terms();
    this.status = PoolStage.OPEN;
    this.statusSince = now;
    this.outstandingFen = outstandingFen;
  }

  /** Where it stands. */
  PoolStatus status() {
    return switch (status) {
      case OPEN -> new PoolStatus.Open();
      case WARNED -> new PoolStatus.Warned();
      case SUSPENDED -> new PoolStatus.Suspended();
    };
  }

  /** One operator proposes to pay for a loan that failed. */
  void propose(UUID grantId, long fen, String by) {
    if (proposedFen != null) {
      throw Refusals.by(
          Rule.ONE_PROPOSAL,
          status,
          new Text("已有一笔补偿待复核。", "A payout waits for its second person."),
          EnumSet.of(PoolStep.CONFIRM_PAYOUT, PoolStep.REJECT_PAYOUT));
    }
    if (fen > terms.fundFen() - paidFen) {
      throw Refusals.by(
          Rule.POOL_HOLDS,
          status,
          new Text(
              "资金池余额 " + yuan(terms.fundFen() - paidFen) + " 元。",
              yuan(terms.fundFen() - paidFen) + " yuan are left in it."),
          EnumSet.of(PoolStep.PROPOSE_PAYOUT));
    }
    proposedFen = fen;
    proposedGrantId = grantId;
    proposedBy = by;
  }

  /** Another operator answers for it, and for the amount they read. */
  void confirm(long read, String by, Instant at) {
    if (proposedFen == null || proposedBy == null || proposedGrantId == null) {
      throw Refusals.notNow(status, PoolStep.CONFIRM_PAYOUT, status().possible());
    }
    Set<PoolStep> possible = EnumSet.of(PoolStep.CONFIRM_PAYOUT, PoolStep.REJECT_PAYOUT);
    Refusals.requireAnother(proposedBy, by, status, EnumSet.of(PoolStep.REJECT_PAYOUT));
    Refusals.requireRead(yuan(read), yuan(proposedFen), status, possible);
    payouts.add(
        new PoolPayout(
            Ids.next(),
            this,
            new PoolPayout.Paid(proposedGrantId, proposedFen, proposedBy, by, at)));
    paidFen += proposedFen;
    forget();
  }

  /** It is not paid. */
  void reject() {
    if (proposedFen == null) {
      throw Refusals.notNow(status, PoolStep.REJECT_PAYOUT, status().possible());
    }
    forget();
  }

  private void forget() {
    proposedFen = null;
    proposedGrantId = null;
    proposedBy = null;
  }

  /**
   * It is measured anew.
   *
   * @return whether it stands elsewhere now
   */
  boolean measure(long owedFen, Instant at) {
    outstandingFen = owedFen;
    return become(status().measure(reached()), at);
  }

  /** A person lets new loans in again. */
  void resume(String by, Instant at) {
    become(status().resume(reached()), at);
    resumedBy = by;
  }

  private boolean become(PoolStatus next, Instant at) {
    boolean moved = next.stage() != status;
    if (moved) {
      status = next.stage();
      statusSince = at;
    }
    return moved;
  }

  private PoolStage reached() {
    return terms.reached(paidFen, outstandingFen);
  }

  private static String yuan(long fen) {
    return new Money(fen).toYuan();
  }

  PoolTerms terms() {
    return terms;
  }

  PoolStage stage() {
    return status;
  }

  /** Since when it stands there, UTC. */
  Instant statusSince() {
    return statusSince;
  }

  /** Who resumed it last; null if nobody did. */
  @Nullable String resumedBy() {
    return resumedBy;
  }

  /** What was owed on the loans behind which it stands when it was last measured, in fen. */
  long outstandingFen() {
    return outstandingFen;
  }

  /** Paid out in all, in fen. */
  long paidFen() {
    return paidFen;
  }

  /** What waits for a second operator, in fen; null if nothing does. */
  @Nullable Long proposedFen() {
    return proposedFen;
  }

  /** For which grant that is. */
  @Nullable UUID proposedGrantId() {
    return proposedGrantId;
  }

  @Nullable String proposedBy() {
    return proposedBy;
  }

  List<PoolPayout> payouts() {
    return List.copyOf(payouts);
  }
}
