package io.hanqiao.credit.guarantor;

import io.hanqiao.platform.audit.NotDisclosed;
import io.hanqiao.platform.posting.Posting;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A financing guarantee company (融资担保公司). */
@Entity
@DynamicUpdate
@NotDisclosed("public")
public class Guarantor extends Posting {

  private String status;
  private @Nullable String statusReason;
  private @Nullable Instant statusSince;

  @Embedded private GuarantorTerms terms;

  /** What grants take of its capacity, as last told. */
  private long committedFen;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected Guarantor() {}

  /** A guarantor that has just been registered, active. */
  Guarantor(UUID id, UUID ownerOrg, Instant now, GuarantorReading read) {
    super(id, ownerOrg, now, read.origin());
    this.terms = read.terms();
    this.status = new GuarantorStatus.Active().code();
  }

  /** Where it stands. */
  GuarantorStatus status() {
    if (statusSince == null) {
      return new GuarantorStatus.Active();
    }
    String reason = Objects.requireNonNull(statusReason);
    return status.equals(GuarantorStatus.SUSPENDED)
        ? new GuarantorStatus.Suspended(reason, statusSince)
        : new GuarantorStatus.Closed(reason, statusSince);
  }

  /** Replaces what it says of itself, unless it is closed. */
  void edit(GuarantorTerms newTerms) {
    GuarantorStatus.Present unused = status().present();
    terms = newTerms;
    edited();
  }

  /** It takes nothing new for the time being. */
  void suspend(SuspendReason reason, Instant at) {
    GuarantorStatus.Suspended suspended = status().active().suspend(reason, at);
    become(suspended, suspended.reason(), suspended.at());
  }

  /** It guarantees again. */
  void resume() {
    become(status().suspended().resume(), null, null);
  }

  /** It leaves for good. */
  void close(CloseReason reason, Instant at) {
    GuarantorStatus.Closed closed = status().present().close(reason, at);
    become(closed, closed.reason(), closed.at());
  }

  private void become(GuarantorStatus next, @Nullable String reason, @Nullable Instant since) {
    status = next.code();
    statusReason = reason;
    statusSince = since;
    edited();
  }

  /** Grants take more or less of its capacity. */
  void commit(long fen) {
    committedFen = fen;
  }

  /** What grants take of its capacity, in fen, as last told. */
  long committedFen() {
    return committedFen;
  }

  GuarantorTerms terms() {
    return terms;
  }

  /** The status as stored, for queries and views. */
  String statusCode() {
    return status;
  }

  /** Why it is suspended or closed, a code; null while it is active. */
  @Nullable String statusReason() {
    return statusReason;
  }

  /** Since when it is suspended or closed, UTC; null while it is active. */
  @Nullable Instant statusSince() {
    return statusSince;
  }
}
