package io.hanqiao.credit.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Principal that came back on a draw (还款), as the bank reports it. A fact, never changed. */
@Entity
public class Repayment {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "drawdown_id", updatable = false)
  private Drawdown drawdown;

  @Column(updatable = false)
  private UUID ownerOrg;

  @Column(updatable = false)
  private UUID counterpartyOrg;

  @Column(updatable = false)
  private long amountFen;

  @Column(updatable = false)
  private LocalDate repaidOn;

  @Column(updatable = false)
  private String reportedBy;

  @Column(updatable = false)
  private Instant reportedAt;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected Repayment() {}

  /** Principal that has just been reported. */
  Repayment(UUID id, Drawdown drawdown, Paid paid) {
    this.id = id;
    this.drawdown = drawdown;
    this.ownerOrg = drawdown.grant().ownerOrg();
    this.counterpartyOrg = drawdown.grant().counterpartyOrg();
    this.amountFen = paid.fen();
    this.repaidOn = paid.on();
    this.reportedBy = paid.reportedBy();
    this.reportedAt = paid.reportedAt();
  }

  /**
   * What is reported of a repayment.
   *
   * @param fen principal, above zero
   * @param on the day it came back
   * @param reportedBy pseudonymous id ({@code sub}) of the person
   * @param reportedAt UTC
   */
  record Paid(long fen, LocalDate on, String reportedBy, Instant reportedAt) {}

  UUID id() {
    return id;
  }

  Drawdown drawdown() {
    return drawdown;
  }

  long amountFen() {
    return amountFen;
  }

  LocalDate repaidOn() {
    return repaidOn;
  }

  String reportedBy() {
    return reportedBy;
  }
}
