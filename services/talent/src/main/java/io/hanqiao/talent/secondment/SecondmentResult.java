package io.hanqiao.talent.secondment;

import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.audit.NotDisclosed;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One row of a ledger: added once, changed never. */
@Entity
@Immutable
@NotDisclosed("read as part of its secondment")
public class SecondmentResult {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Secondment secondment;

  @Enumerated(EnumType.STRING)
  private ResultKind kind;

  private int quantity;

  private @Nullable LocalDate achievedOn;

  private @Nullable String note;

  private UUID reportedBy;

  private Instant reportedAt;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected SecondmentResult() {}

  /**
   * A result that has just been reported.
   *
   * @param reportedBy the organisation that says so
   */
  SecondmentResult(Secondment secondment, ResultReading read, UUID reportedBy, Instant now) {
    this.id = Ids.next();
    this.secondment = secondment;
    this.kind = read.kind();
    this.quantity = read.quantity();
    this.achievedOn = read.on();
    this.note = read.note();
    this.reportedBy = reportedBy;
    this.reportedAt = now;
  }

  UUID id() {
    return id;
  }

  Secondment secondment() {
    return secondment;
  }

  ResultKind kind() {
    return kind;
  }

  int quantity() {
    return quantity;
  }

  @Nullable LocalDate achievedOn() {
    return achievedOn;
  }

  @Nullable String note() {
    return note;
  }

  UUID reportedBy() {
    return reportedBy;
  }

  Instant reportedAt() {
    return reportedAt;
  }
}
