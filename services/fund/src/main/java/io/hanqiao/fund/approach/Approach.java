package io.hanqiao.fund.approach;

import io.hanqiao.platform.audit.Disclosed;
import io.hanqiao.platform.posting.Posting;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** An approach of a fund, under one of its mandates, to the firm behind one need. */
@Entity
@DynamicUpdate
@Disclosed("approach")
public class Approach extends Posting {

  @Column(updatable = false)
  private UUID counterpartyOrg;

  @Column(updatable = false)
  private UUID mandateId;

  @Column(updatable = false)
  private UUID needId;

  private String status = new ApproachStatus.Open().code();
  private @Nullable String endedReason;
  private @Nullable Instant endedAt;
  private @Nullable String note;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected Approach() {}

  /** An approach that has just been opened. */
  Approach(UUID id, UUID ownerOrg, UUID counterpartyOrg, Instant now, ApproachReading read) {
    super(id, ownerOrg, now, read.origin());
    this.counterpartyOrg = counterpartyOrg;
    this.mandateId = read.mandateId();
    this.needId = read.needId();
    this.note = read.note();
  }

  /** Where it stands. */
  ApproachStatus status() {
    if (endedAt == null) {
      return new ApproachStatus.Open();
    }
    if (endedReason == null) {
      return new ApproachStatus.Accepted(endedAt);
    }
    return status.equals("DECLINED")
        ? new ApproachStatus.Declined(DeclineReason.valueOf(endedReason), endedAt)
        : new ApproachStatus.Withdrawn(WithdrawReason.valueOf(endedReason), endedAt);
  }

  /** Replaces what the fund says to the firm, while the firm has not answered. */
  void edit(@Nullable String newNote) {
    ApproachStatus.Open unused = status().open();
    note = newNote;
    edited();
  }

  /** The firm wants to talk. */
  void accept(Instant at) {
    ended(status().open().accept(at), null, at);
  }

  /** The firm does not want to talk. */
  void decline(DeclineReason reason, Instant at) {
    ended(status().open().decline(reason, at), reason, at);
  }

  /** The fund takes it back. */
  void withdraw(WithdrawReason reason, Instant at) {
    ended(status().open().withdraw(reason, at), reason, at);
  }

  private void ended(ApproachStatus now, @Nullable Enum<?> reason, Instant at) {
    status = now.code();
    endedReason = reason == null ? null : reason.name();
    endedAt = at;
    edited();
  }

  /** The organisation that is asked: the second party of row-level security. */
  UUID counterpartyOrg() {
    return counterpartyOrg;
  }

  UUID mandateId() {
    return mandateId;
  }

  UUID needId() {
    return needId;
  }

  /** Why it was declined or withdrawn, a code; null otherwise. */
  @Nullable String endedReason() {
    return endedReason;
  }

  /** When it was accepted, declined or withdrawn, UTC; null while open. */
  @Nullable Instant endedAt() {
    return endedAt;
  }

  /** What the fund says to the firm; null if nothing. */
  @Nullable String note() {
    return note;
  }
}
