package io.hanqiao.enterprise.register;

import io.hanqiao.enterprise.profile.Enterprise;
import io.hanqiao.platform.audit.Disclosed;
import io.hanqiao.platform.posting.Posting;
import io.hanqiao.vocabulary.NegativeFlag;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One look-up of a register about a firm (the owner): whether it stood there on a day. It is never
 * changed; a newer one takes its place.
 */
@Entity
@Disclosed("register-check")
public class RegisterCheck extends Posting {

  @Column(updatable = false)
  private UUID enterpriseId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private NegativeFlag flag;

  @Column(updatable = false)
  private boolean onRecord;

  @Column(updatable = false)
  private LocalDate asOf;

  @Column(updatable = false)
  private UUID recordedBy;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected RegisterCheck() {}

  /** What a bureau has just found. */
  RegisterCheck(UUID id, Enterprise firm, UUID bureau, Instant now, RegisterCheckReading read) {
    super(id, firm.ownerOrg(), now, read.origin());
    this.enterpriseId = firm.id();
    this.flag = read.flag();
    this.onRecord = read.onRecord();
    this.asOf = read.asOf();
    this.recordedBy = bureau;
  }

  UUID enterpriseId() {
    return enterpriseId;
  }

  /** Which register. */
  public NegativeFlag flag() {
    return flag;
  }

  /** Whether the firm stood there. */
  public boolean onRecord() {
    return onRecord;
  }

  /** The day it was looked up for. */
  public LocalDate asOf() {
    return asOf;
  }

  /** The bureau's organisation. */
  UUID recordedBy() {
    return recordedBy;
  }
}
