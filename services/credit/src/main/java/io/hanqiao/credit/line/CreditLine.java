package io.hanqiao.credit.line;

import io.hanqiao.credit.bank.Bank;
import io.hanqiao.platform.audit.Disclosed;
import io.hanqiao.platform.posting.Posting;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A line of one bank: a campaign's pledged quota or the group limit of an anchor. */
@Entity
@DynamicUpdate
@Disclosed("credit-line")
public class CreditLine extends Posting {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "bank_id", updatable = false)
  private Bank bank;

  private String status;

  /** Who wrote what it says now; null if an operator reported it. */
  private @Nullable String draftedBy;

  private @Nullable String confirmedBy;
  private @Nullable Instant openSince;
  private @Nullable String closedReason;
  private @Nullable Instant closedAt;

  @Embedded private LineTerms terms;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected CreditLine() {}

  private CreditLine(UUID id, Bank bank, Instant now, LineReading read, LineStatus first) {
    super(id, bank.ownerOrg(), now, read.origin());
    this.bank = bank;
    this.terms = read.terms();
    this.status = first.code();
  }

  /** A line that a person of the bank has just written. */
  static CreditLine drafted(UUID id, Bank bank, Instant now, LineReading read, String by) {
    CreditLine line = new CreditLine(id, bank, now, read, new LineStatus.Draft(by));
    line.draftedBy = by;
    return line;
  }

  /** A line that an operator reports as announced: nobody here has to confirm it. */
  static CreditLine announced(UUID id, Bank bank, Instant now, LineReading read) {
    CreditLine line = new CreditLine(id, bank, now, read, new LineStatus.Open(null, now));
    line.openSince = now;
    return line;
  }

  /** Where the line stands. */
  LineStatus status() {
    if (closedAt != null) {
      return new LineStatus.Closed(Objects.requireNonNull(closedReason), closedAt);
    }
    return openSince == null
        ? new LineStatus.Draft(Objects.requireNonNull(draftedBy))
        : new LineStatus.Open(confirmedBy, openSince);
  }

  /** A person writes it anew; it is a draft from here on. */
  void edit(LineTerms newTerms, String by) {
    LineStatus.Draft draft = status().present().revise(by);
    status = draft.code();
    draftedBy = draft.by();
    confirmedBy = null;
    openSince = null;
    terms = newTerms;
    edited();
  }

  /** A second person answers for it. */
  void confirm(String checker, Instant at) {
    LineStatus.Open open = status().draft().confirm(checker, at);
    status = open.code();
    confirmedBy = open.confirmedBy();
    openSince = open.since();
    edited();
  }

  /** The bank no longer posts it. */
  void close(CloseReason reason, Instant at) {
    LineStatus.Closed closed = status().present().close(reason, at);
    status = closed.code();
    closedReason = closed.reason();
    closedAt = closed.at();
    edited();
  }

  Bank bank() {
    return bank;
  }

  LineTerms terms() {
    return terms;
  }

  /** The status as stored, for queries and views. */
  String statusCode() {
    return status;
  }

  @Nullable String draftedBy() {
    return draftedBy;
  }

  @Nullable String confirmedBy() {
    return confirmedBy;
  }

  @Nullable Instant openSince() {
    return openSince;
  }

  @Nullable String closedReason() {
    return closedReason;
  }

  @Nullable Instant closedAt() {
    return closedAt;
  }
}
