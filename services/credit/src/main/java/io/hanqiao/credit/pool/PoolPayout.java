package io.hanqiao.credit.pool;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;

/** What a pool paid for a loan that failed (代偿补偿): a fact, never changed. */
@Entity
public class PoolPayout {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "pool_id", updatable = false)
  private RiskPool pool;

  @Column(updatable = false)
  private UUID grantId;

  @Column(updatable = false)
  private long amountFen;

  @Column(updatable = false)
  private String proposedBy;

  @Column(updatable = false)
  private String confirmedBy;

  @Column(updatable = false)
  private Instant paidAt;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected PoolPayout() {}

  /** Money that has just been paid out. */
  PoolPayout(UUID id, RiskPool pool, Paid paid) {
    this.id = id;
    this.pool = pool;
    this.grantId = paid.grantId();
    this.amountFen = paid.fen();
    this.proposedBy = paid.proposedBy();
    this.confirmedBy = paid.confirmedBy();
    this.paidAt = paid.at();
  }

  /**
   * What was paid.
   *
   * @param fen above zero
   * @param at UTC
   */
  record Paid(UUID grantId, long fen, String proposedBy, String confirmedBy, Instant at) {}

  UUID id() {
    return id;
  }

  RiskPool pool() {
    return pool;
  }

  UUID grantId() {
    return grantId;
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

  Instant paidAt() {
    return paidAt;
  }
}
