package io.hanqiao.credit.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * A new draw took an old one over (无还本续贷): two people of the bank answer for it, and no money
 * moved. A fact, never changed.
 */
@Entity
public class Renewal {

  @Id private UUID id;

  @Column(updatable = false)
  private UUID oldDrawdownId;

  @Column(updatable = false)
  private UUID newDrawdownId;

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
  private Instant renewedAt;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected Renewal() {}

  /** A renewal that has just been made. */
  Renewal(UUID id, Drawdown old, Drawdown into, long fen, String proposedBy, Act act) {
    this.id = id;
    this.oldDrawdownId = old.id();
    this.newDrawdownId = into.id();
    this.ownerOrg = into.grant().ownerOrg();
    this.counterpartyOrg = into.grant().counterpartyOrg();
    this.amountFen = fen;
    this.proposedBy = proposedBy;
    this.confirmedBy = act.by();
    this.renewedAt = act.at();
  }

  UUID id() {
    return id;
  }

  UUID oldDrawdownId() {
    return oldDrawdownId;
  }

  UUID newDrawdownId() {
    return newDrawdownId;
  }

  UUID ownerOrg() {
    return ownerOrg;
  }

  UUID counterpartyOrg() {
    return counterpartyOrg;
  }

  /** What was owed on the old draw and is owed on the new one, in fen. */
  long amountFen() {
    return amountFen;
  }

  String proposedBy() {
    return proposedBy;
  }

  String confirmedBy() {
    return confirmedBy;
  }

  Instant renewedAt() {
    return renewedAt;
  }
}
