package io.hanqiao.credit.application;

import io.hanqiao.credit.need.NeedFacts;
import io.hanqiao.credit.offer.AppliedOffer;
import io.hanqiao.platform.audit.Disclosed;
import io.hanqiao.platform.posting.Posting;
import io.hanqiao.vocabulary.RefusalCode;
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

/** A firm (the owner) asks a bank (the counterparty) for a loan on the terms of one offer. */
@Entity
@DynamicUpdate
@Disclosed("loan-application")
public class LoanApplication extends Posting {

  @Column(updatable = false)
  private UUID counterpartyOrg;

  @Column(updatable = false)
  private UUID needId;

  @Column(updatable = false)
  private UUID enterpriseId;

  @Column(updatable = false)
  private @Nullable UUID anchorEnterpriseId;

  @Column(updatable = false)
  private UUID offerId;

  @Column(updatable = false)
  private UUID bankId;

  @Embedded private AskedFor asked;

  @Enumerated(EnumType.STRING)
  private Stage status;

  private @Nullable Instant acceptedAt;
  private @Nullable Instant dueDiligenceAt;
  private @Nullable Instant underReviewAt;
  private @Nullable String endedReason;
  private @Nullable Instant endedAt;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected LoanApplication() {}

  /** An application that a firm has just submitted. */
  LoanApplication(
      UUID id, NeedFacts need, AppliedOffer offer, Instant now, ApplicationReading read) {
    super(id, need.ownerOrg(), now, read.origin());
    this.counterpartyOrg = offer.bankOrg();
    this.needId = need.needId();
    this.enterpriseId = need.enterpriseId();
    this.anchorEnterpriseId = need.anchorEnterpriseId();
    this.offerId = offer.id();
    this.bankId = offer.bankId();
    this.asked = read.asked();
    this.status = Stage.SUBMITTED;
  }

  /** Where it stands. */
  ApplicationStatus status() {
    return switch (status) {
      case SUBMITTED -> new ApplicationStatus.Submitted(createdAt());
      case ACCEPTED -> new ApplicationStatus.Accepted(stamp(acceptedAt));
      case DUE_DILIGENCE -> new ApplicationStatus.DueDiligence(stamp(dueDiligenceAt));
      case UNDER_REVIEW -> new ApplicationStatus.UnderReview(stamp(underReviewAt));
      case GRANTED -> new ApplicationStatus.Granted(stamp(endedAt));
      case REFUSED -> new ApplicationStatus.Refused(code(), stamp(endedAt));
      case WITHDRAWN -> new ApplicationStatus.Withdrawn(code(), stamp(endedAt));
      case LAPSED -> new ApplicationStatus.Lapsed(stamp(endedAt));
    };
  }

  private String code() {
    return Objects.requireNonNull(endedReason);
  }

  private static Instant stamp(@Nullable Instant at) {
    return Objects.requireNonNull(at);
  }

  /** The firm asks for something else, while the bank has not taken it up. */
  void edit(AskedFor anew) {
    ApplicationStatus.Submitted unused = status().edit();
    asked = anew;
    edited();
  }

  /** The bank takes it up. */
  void accept(Instant at) {
    become(status().accept(at));
    acceptedAt = at;
  }

  /** The bank looks into the firm. */
  void startDueDiligence(Instant at) {
    become(status().startDueDiligence(at));
    dueDiligenceAt = at;
  }

  /** The bank's reviewers have it. */
  void submitForReview(Instant at) {
    become(status().submitForReview(at));
    underReviewAt = at;
  }

  /** Two people of the bank have granted credit. */
  void grant(Instant at) {
    become(status().grant(at));
    endedAt = at;
  }

  /** The bank says no. */
  void refuse(RefusalCode code, Instant at) {
    ApplicationStatus.Refused refused = status().refuse(code, at);
    end(refused, refused.code());
  }

  /** The firm takes it back. */
  void withdraw(WithdrawCode code, Instant at) {
    ApplicationStatus.Withdrawn withdrawn = status().withdraw(code, at);
    end(withdrawn, withdrawn.code());
  }

  /** Nobody has done anything about it for too long. */
  void lapse(Instant at) {
    become(status().lapse(at));
    endedAt = at;
  }

  private void end(ApplicationStatus.Ended ended, String code) {
    become(ended);
    endedReason = code;
    endedAt = ended.at();
  }

  /** Steps of its life leave the ETag alone: it is that of what the firm edits. */
  private void become(ApplicationStatus next) {
    status = next.stage();
  }

  /** The bank's organisation. */
  public UUID counterpartyOrg() {
    return counterpartyOrg;
  }

  public UUID needId() {
    return needId;
  }

  public UUID enterpriseId() {
    return enterpriseId;
  }

  /** The anchor its need rests on; null if not stated. */
  public @Nullable UUID anchorEnterpriseId() {
    return anchorEnterpriseId;
  }

  public UUID offerId() {
    return offerId;
  }

  public UUID bankId() {
    return bankId;
  }

  /** What is asked for, in fen. */
  public long amountFen() {
    return asked.amountFen();
  }

  AskedFor asked() {
    return asked;
  }

  Stage stage() {
    return status;
  }

  @Nullable Instant acceptedAt() {
    return acceptedAt;
  }

  @Nullable Instant dueDiligenceAt() {
    return dueDiligenceAt;
  }

  @Nullable Instant underReviewAt() {
    return underReviewAt;
  }

  /** Why it was refused or withdrawn, a code; null otherwise. */
  @Nullable String endedReason() {
    return endedReason;
  }

  /** When it was decided, withdrawn or lapsed, UTC. */
  @Nullable Instant endedAt() {
    return endedAt;
  }
}
