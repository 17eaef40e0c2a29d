package io.hanqiao.credit.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Money paid out on a draw (放款): two people of the bank answer for it. A fact, never changed. */
@Entity
public class Disbursement {

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
  private String proposedBy;

  @Column(updatable = false)
  private String confirmedBy;

  @Column(updatable = false)
  private Instant disbursedAt;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected Disbursement() {}

  /** Money that has just been paid out. */
  Disbursement(UUID id, Drawdown drawdown, long fen, String proposedBy, Act act) {
    this.id = id;
    this.drawdown = drawdown;
    this.ownerOrg = drawdown.grant().ownerOrg();
    this.counterpartyOrg = drawdown.grant().counterpartyOrg();
    this.amountFen = fen;
    this.proposedBy = proposedBy;
    this.confirmedBy = act.by();
    this.disbursedAt = act.at();
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

  String proposedBy() {
    return proposedBy;
  }

  String confirmedBy() {
    return confirmedBy;
  }

  Instant disbursedAt() {
    return disbursedAt;
  }

  /** The day in Wuhan. */
  LocalDate disbursedOn() {
    return LocalDate.ofInstant(disbursedAt, WUHAN);
  }
}
