package io.hanqiao.challenge.proposal;

import io.hanqiao.challenge.challenge.Challenge;
import io.hanqiao.platform.audit.Disclosed;
import io.hanqiao.platform.posting.Posting;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** What one organisation proposes to a challenge. */
@Entity
@DynamicUpdate
@Disclosed("proposal")
public class Proposal extends Posting {

  @Column(updatable = false)
  private UUID challengeId;

  /** The sponsor: told to who pairs, never shown to the solver, who may not know it. */
  @Column(updatable = false)
  private UUID counterpartyOrg;

  /** Entered by an operator, who may see it therefore; nobody but its parties sees others. */
  @Column(updatable = false)
  private boolean reported;

  private String status;

  @Enumerated(EnumType.STRING)
  private @Nullable WithdrawReason withdrawnReason;

  private @Nullable Instant withdrawnAt;

  @Embedded private Plan plan;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected Proposal() {}

  /** A proposal that has just been handed in. */
  Proposal(UUID id, Submission submission, Instant now) {
    super(id, submission.solver(), now, submission.read().origin());
    Challenge challenge = submission.challenge();
    this.challengeId = challenge.id();
    this.counterpartyOrg = challenge.ownerOrg();
    this.reported = submission.reported();
    this.status = new ProposalStatus.Submitted().code();
    this.plan = submission.read().plan();
  }

  /** Where it stands. */
  ProposalStatus status() {
    return withdrawnAt == null
        ? new ProposalStatus.Submitted()
        : new ProposalStatus.Withdrawn(Objects.requireNonNull(withdrawnReason), withdrawnAt);
  }

  /** Replaces what is proposed, while it is live. */
  void edit(Plan newPlan) {
    ProposalStatus.Submitted unused = status().submitted();
    plan = newPlan;
    edited();
  }

  /** The solver takes it back. */
  void withdraw(WithdrawReason reason, Instant at) {
    ProposalStatus.Withdrawn withdrawn = status().submitted().withdraw(reason, at);
    status = withdrawn.code();
    withdrawnReason = withdrawn.reason();
    withdrawnAt = withdrawn.at();
    edited();
  }

  UUID challengeId() {
    return challengeId;
  }

  UUID counterpartyOrg() {
    return counterpartyOrg;
  }

  String statusCode() {
    return status;
  }

  @Nullable WithdrawReason withdrawnReason() {
    return withdrawnReason;
  }

  @Nullable Instant withdrawnAt() {
    return withdrawnAt;
  }

  Plan plan() {
    return plan;
  }
}
