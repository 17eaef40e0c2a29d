package io.hanqiao.credit.guarantee;

import io.hanqiao.credit.grant.Act;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What came back to a guarantor of what it paid out (追偿). A fact, never changed. */
@Entity
public class Recovery {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "guarantee_id", updatable = false)
  private Guarantee guarantee;

  @Column(updatable = false)
  private UUID ownerOrg;

  @Column(updatable = false)
  private UUID firmOrg;

  @Column(updatable = false)
  private UUID bankOrg;

  @Column(updatable = false)
  private long amountFen;

  @Column(updatable = false)
  private LocalDate recoveredOn;

  @Column(updatable = false)
  private String reportedBy;

  @Column(updatable = false)
  private Instant reportedAt;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected Recovery() {}

  /** Money that has just been reported. */
  Recovery(UUID id, Guarantee guarantee, long fen, LocalDate on, Act act) {
    this.id = id;
    this.guarantee = guarantee;
    this.ownerOrg = guarantee.ownerOrg();
    this.firmOrg = guarantee.loan().firmOrg();
    this.bankOrg = guarantee.loan().bankOrg();
    this.amountFen = fen;
    this.recoveredOn = on;
    this.reportedBy = act.by();
    this.reportedAt = act.at();
  }

  UUID id() {
    return id;
  }

  Guarantee guarantee() {
    return guarantee;
  }

  long amountFen() {
    return amountFen;
  }

  LocalDate recoveredOn() {
    return recoveredOn;
  }

  String reportedBy() {
    return reportedBy;
  }
}
