package io.hanqiao.credit.outcome;

import io.hanqiao.platform.audit.Disclosed;
import io.hanqiao.platform.posting.Posting;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * What a bank reports of a loan made elsewhere: one fact and its document. What it says never
 * changes; a wrong one is retracted and reported anew.
 */
@Entity
@DynamicUpdate
@Disclosed("loan-report")
public class LoanReport extends Posting {

  @Column(updatable = false)
  private UUID counterpartyOrg;

  @Column(updatable = false)
  private UUID bankId;

  @Column(updatable = false)
  private UUID enterpriseId;

  @Column(updatable = false)
  @Enumerated(EnumType.STRING)
  private OutcomeKind kind;

  @Column(updatable = false)
  private String contractNumber;

  @Column(updatable = false)
  private String documentNumber;

  @Column(updatable = false)
  private @Nullable Long amountFen;

  @Column(updatable = false)
  private LocalDate happenedOn;

  @Column(updatable = false)
  private @Nullable String campaign;

  @Column(updatable = false)
  private String proposedBy;

  @Enumerated(EnumType.STRING)
  private ReportStage status;

  private @Nullable String confirmedBy;
  private @Nullable Instant reportedAt;
  private @Nullable String endedReason;
  private @Nullable Instant endedAt;

  /** Written by the database when the contract turns out to be one of a grant here. */
  @Column(insertable = false, updatable = false)
  private @Nullable UUID supersededBy;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected LoanReport() {}

  /** A report that one person of the bank has just written. */
  LoanReport(UUID id, Parties parties, Instant now, ReportReading read, String by) {
    super(id, parties.bankOrg(), now, read.origin());
    this.counterpartyOrg = parties.firmOrg();
    this.bankId = parties.bankId();
    this.enterpriseId = read.enterpriseId();
    this.kind = read.kind();
    this.contractNumber = read.contractNumber();
    this.documentNumber = read.documentNumber();
    this.amountFen = read.amountFen();
    this.happenedOn = read.happenedOn();
    this.campaign = read.campaign();
    this.proposedBy = by;
    this.status = ReportStage.PROPOSED;
    if (kind == OutcomeKind.REPAID) {
      become(status().reportAlone(now));
    }
  }

  /** The bank that lends, its organisation and the firm's. */
  record Parties(UUID bankId, UUID bankOrg, UUID firmOrg) {}

  /** Where it stands. */
  ReportStatus status() {
    return switch (status) {
      case PROPOSED -> new ReportStatus.Proposed(proposedBy);
      case REPORTED -> new ReportStatus.Reported(Objects.requireNonNull(reportedAt));
      case REJECTED -> new ReportStatus.Rejected(reason(), ended());
      case RETRACTED -> new ReportStatus.Retracted(reason(), ended());
    };
  }

  private String reason() {
    return Objects.requireNonNull(endedReason);
  }

  private Instant ended() {
    return Objects.requireNonNull(endedAt);
  }

  /** A second person of the bank answers for it. */
  void confirm(String by, Instant at) {
    become(status().confirm(by, at));
    confirmedBy = by;
  }

  /** The bank does not report it after all. */
  void reject(ReportEndCode code, Instant at) {
    end(status().reject(code, at));
  }

  /** What was reported is not so. */
  void retract(ReportEndCode code, Instant at) {
    end(status().retract(code, at));
  }

  private void become(ReportStatus.Reported reported) {
    status = reported.stage();
    reportedAt = reported.since();
  }

  private void end(ReportStatus.Ended ended) {
    status = ended.stage();
    endedReason = ended.reason();
    endedAt = ended.at();
  }

  UUID counterpartyOrg() {
    return counterpartyOrg;
  }

  UUID bankId() {
    return bankId;
  }

  UUID enterpriseId() {
    return enterpriseId;
  }

  OutcomeKind kind() {
    return kind;
  }

  String contractNumber() {
    return contractNumber;
  }

  /** What the fact rests on. */
  String documentNumber() {
    return documentNumber;
  }

  /** In fen; null where firms are counted. */
  @Nullable Long amountFen() {
    return amountFen;
  }

  LocalDate happenedOn() {
    return happenedOn;
  }

  @Nullable String campaign() {
    return campaign;
  }

  ReportStage stage() {
    return status;
  }

  String proposedBy() {
    return proposedBy;
  }

  @Nullable String confirmedBy() {
    return confirmedBy;
  }

  @Nullable Instant reportedAt() {
    return reportedAt;
  }

  @Nullable String endedReason() {
    return endedReason;
  }

  @Nullable Instant endedAt() {
    return endedAt;
  }

  /** The grant whose own facts count instead; null if there is none. */
  @Nullable UUID supersededBy() {
    return supersededBy;
  }
}
