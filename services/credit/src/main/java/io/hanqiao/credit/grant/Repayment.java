package io.hanqiao.credit.grant;

import io.hanqiao.credit.rule.Refusals;
import io.hanqiao.credit.rule.Rule;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Principal that came back on a draw (还款), as the bank reports it. A fact, never changed. */
@Entity
public class Repayment {

  private static final ZoneId WUHAN = ZoneId.of("Asia/Shanghai");

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

  @Column(updatable = false)
  @Enumerated(EnumType.STRING)
  private Payer paidBy;

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
    this.paidBy = paid.payer();
  }

  /**
   * What is reported of a repayment.
   *
   * @param fen principal, above zero
   * @param on the day it came back
   * @param reportedBy pseudonymous id ({@code sub}) of the person
   * @param reportedAt UTC
   * @param payer whose money it was
   */
  record Paid(long fen, LocalDate on, String reportedBy, Instant reportedAt, Payer payer) {

    /** The firm's own money. */
    Paid(long fen, LocalDate on, String reportedBy, Instant reportedAt) {
      this(fen, on, reportedBy, reportedAt, Payer.FIRM);
    }

    /** Refuses more than is outstanding on a draw, and a day before it was paid out. */
    void requireOwed(Drawdown draw) {
      String owed = new Money(draw.amounts().outstandingFen()).toYuan();
      String reported = new Money(fen).toYuan();
      if (fen > draw.amounts().outstandingFen()) {
        throw Refusals.by(
            Rule.WITHIN_OUTSTANDING,
            draw.stage(),
            new Text(
                "该笔未还本金 " + owed + " 元，登记还款 " + reported + " 元。",
                owed + " yuan are outstanding on the draw, and " + reported + " are reported."),
            draw.status().possible());
      }
      LocalDate first = earliest(draw);
      if (on.isBefore(first)) {
        throw Refusals.by(
            Rule.REPAID_AFTER_PAID,
            draw.stage(),
            new Text(
                "首次放款（续贷为申请）日为 " + first + "，登记的还款日为 " + on + "。",
                "Its first money was paid out, or its renewal asked for, on "
                    + first
                    + ", and "
                    + on
                    + " is reported."),
            draw.status().possible());
      }
    }

    /** The first day on which anything can have come back: a renewal pays no money out. */
    private static LocalDate earliest(Drawdown draw) {
      return draw.disbursements().isEmpty()
          ? LocalDate.ofInstant(draw.request().requestedAt(), WUHAN)
          : draw.disbursements().get(0).disbursedOn();
    }
  }

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

  Payer paidBy() {
    return paidBy;
  }
}
