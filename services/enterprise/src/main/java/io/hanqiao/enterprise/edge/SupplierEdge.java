package io.hanqiao.enterprise.edge;

import io.hanqiao.platform.audit.Disclosed;
import io.hanqiao.platform.posting.Posting;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A firm's tie to an anchor enterprise, declared by the one and confirmed by the other. */
@Entity
@DynamicUpdate
@Disclosed("supplier-edge")
public class SupplierEdge extends Posting {

  @Column(updatable = false)
  private UUID supplierEnterpriseId;

  @Column(updatable = false)
  private UUID anchorEnterpriseId;

  @Column(updatable = false)
  private UUID counterpartyOrg;

  @Embedded private EdgeTerms terms;

  private String status = EdgeStatus.Declared.CODE;
  private @Nullable Instant confirmedAt;
  private @Nullable String endedReason;
  private @Nullable Instant endedAt;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected SupplierEdge() {}

  /** An edge that has just been declared. */
  SupplierEdge(UUID id, UUID ownerOrg, Instant now, EdgeEnds ends, EdgeReading read) {
    super(id, ownerOrg, now, read.origin());
    this.supplierEnterpriseId = ends.supplier();
    this.anchorEnterpriseId = ends.anchor();
    this.counterpartyOrg = ends.anchorOrg();
    this.terms = read.terms();
  }

  /** Where it stands. */
  EdgeStatus edgeStatus() {
    return switch (status) {
      case EdgeStatus.Declared.CODE -> new EdgeStatus.Declared();
      case EdgeStatus.Confirmed.CODE ->
          new EdgeStatus.Confirmed(Objects.requireNonNull(confirmedAt));
      case EdgeStatus.Rejected.CODE ->
          new EdgeStatus.Rejected(
              Objects.requireNonNull(endedReason), Objects.requireNonNull(endedAt));
      default ->
          new EdgeStatus.Ended(
              Objects.requireNonNull(endedReason), Objects.requireNonNull(endedAt));
    };
  }

  /** Replaces what the supplier says, until the anchor has answered. */
  void edit(EdgeTerms newTerms) {
    EdgeStatus.Declared unused = edgeStatus().declared();
    terms = newTerms;
    edited();
  }

  /** The anchor says so, too. */
  void confirm(Instant at) {
    EdgeStatus.Confirmed confirmed = edgeStatus().declared().confirm(at);
    status = confirmed.code();
    confirmedAt = confirmed.at();
    edited();
  }

  /** The anchor denies it. */
  void reject(RejectReason reason, Instant at) {
    EdgeStatus.Rejected rejected = edgeStatus().declared().reject(reason.name(), at);
    over(rejected.code(), rejected.reason(), rejected.at());
  }

  /** One side ends it. */
  void end(EndReason reason, Instant at) {
    EdgeStatus.Ended ended = edgeStatus().live().end(reason.name(), at);
    over(ended.code(), ended.reason(), ended.at());
  }

  private void over(String code, String reason, Instant at) {
    status = code;
    endedReason = reason;
    endedAt = at;
    edited();
  }

  UUID supplierEnterpriseId() {
    return supplierEnterpriseId;
  }

  UUID anchorEnterpriseId() {
    return anchorEnterpriseId;
  }

  /** The organisation of the anchor: the second party of row-level security. */
  UUID counterpartyOrg() {
    return counterpartyOrg;
  }

  EdgeTerms terms() {
    return terms;
  }

  String statusCode() {
    return status;
  }

  @Nullable Instant confirmedAt() {
    return confirmedAt;
  }

  /** Why it was rejected or ended. */
  @Nullable String endedReason() {
    return endedReason;
  }

  @Nullable Instant endedAt() {
    return endedAt;
  }
}
