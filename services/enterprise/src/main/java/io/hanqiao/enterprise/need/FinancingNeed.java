package io.hanqiao.enterprise.need;

import io.hanqiao.platform.aggregate.Aggregate;
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

/** A financing need of one enterprise. */
@Entity
@DynamicUpdate
public class FinancingNeed extends Aggregate {

  @Column(updatable = false)
  private @Nullable String reference;

  @Column(updatable = false)
  private UUID enterpriseId;

  private String status;

  @Enumerated(EnumType.STRING)
  private @Nullable CloseReason closedReason;

  private @Nullable Instant closedAt;

  @Embedded private NeedTerms terms;

  @Column(updatable = false)
  private boolean synthetic;

  @Column(updatable = false)
  private @Nullable String source;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected FinancingNeed() {}

  /** A need that has just been posted, open. */
  FinancingNeed(UUID id, UUID ownerOrg, Instant now, UUID enterpriseId, NeedReading read) {
    super(id, ownerOrg, now);
    this.enterpriseId = enterpriseId;
    this.reference = read.reference();
    this.terms = read.terms();
    this.synthetic = read.synthetic();
    this.source = read.source();
    this.status = new NeedStatus.Open().code();
  }

  /** Where the need stands. */
  NeedStatus status() {
    if (closedAt == null) {
      return new NeedStatus.Open();
    }
    return new NeedStatus.Closed(Objects.requireNonNull(closedReason), closedAt);
  }

  /** Replaces what the firm asks for, while the need is open. */
  void edit(NeedTerms newTerms) {
    NeedStatus.Open unused = status().open();
    terms = newTerms;
    edited();
  }

  /** The firm no longer looks. */
  void close(CloseReason reason, Instant at) {
    NeedStatus.Closed closed = status().open().close(reason, at);
    status = closed.code();
    closedReason = closed.reason();
    closedAt = closed.at();
    edited();
  }

  @Nullable String reference() {
    return reference;
  }

  UUID enterpriseId() {
    return enterpriseId;
  }

  NeedTerms terms() {
    return terms;
  }

  boolean synthetic() {
    return synthetic;
  }

  @Nullable String source() {
    return source;
  }

  @Nullable CloseReason closedReason() {
    return closedReason;
  }

  @Nullable Instant closedAt() {
    return closedAt;
  }

  /** The status as stored, for queries and views. */
  String statusCode() {
    return status;
  }
}
