package io.hanqiao.credit.offer;

import io.hanqiao.credit.bank.Bank;
import io.hanqiao.platform.audit.NotDisclosed;
import io.hanqiao.platform.posting.Posting;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A credit offer of one bank: published terms and rules, no promise to any one firm. */
@Entity
@DynamicUpdate
@NotDisclosed("its terms name no firm")
public class CreditOffer extends Posting {

  /** Read late: an edit takes the name that holds once the offer's row is locked. */
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "bank_id", updatable = false)
  private Bank bank;

  private String status;

  @Enumerated(EnumType.STRING)
  private @Nullable WithdrawReason withdrawnReason;

  private @Nullable Instant withdrawnAt;

  @Embedded private Publication publication;

  @Embedded private @Nullable LoanTerms terms;

  @Embedded private @Nullable OfferRate rate;

  @Embedded private @Nullable BorrowerRules rules;

  @Embedded private @Nullable BorrowerMerits merits;

  @Embedded private @Nullable DebtRules debt;

  @Embedded private @Nullable SecurityTerms security;

  @Embedded private @Nullable ProjectTerms project;

  @Embedded private @Nullable ProviderLimits limits;

  /** Whether a registered pool says it, and no longer the bank. */
  private boolean poolRegistered;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable List<OwnCondition> conditions;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected CreditOffer() {}

  /** An offer that has just been posted, open. */
  @SuppressWarnings("NullAway.Init") // say() sets what it publishes.
  CreditOffer(UUID id, Bank bank, Instant now, OfferReading read) {
    super(id, bank.ownerOrg(), now, read.origin());
    this.bank = bank;
    say(read.content());
    this.status = new OfferStatus.Open().code();
  }

  /** Where the offer stands. */
  OfferStatus status() {
    if (withdrawnAt == null) {
      return new OfferStatus.Open();
    }
    return new OfferStatus.Withdrawn(Objects.requireNonNull(withdrawnReason), withdrawnAt);
  }

  /** Replaces what the bank says, while the offer is open. */
  void edit(OfferContent content) {
    OfferStatus.Open unused = status().open();
    Boolean pool = content().limits().riskPoolSuspended();
    say(content);
    if (poolRegistered) {
      limits = content.limits().withRiskPool(Boolean.TRUE.equals(pool));
    }
    edited();
  }

  /**
   * The bank says what the offer can still lend.
   *
   * @param fen zero if nothing
   */
  void leave(long fen) {
    OfferStatus.Open unused = status().open();
    limits = content().limits().withHeadroom(fen);
    edited();
  }

  /**
   * A registered pool stands behind it, and says whether new loans are taken.
   *
   * @return whether the offer says something else now
   */
  boolean followPool(boolean suspended) {
    poolRegistered = true;
    ProviderLimits before = content().limits();
    boolean changed = !Boolean.valueOf(suspended).equals(before.riskPoolSuspended());
    if (changed) {
      limits = before.withRiskPool(suspended);
      edited();
    }
    return changed;
  }

  /** The bank takes the offer back. */
  void withdraw(WithdrawReason reason, Instant at) {
    OfferStatus.Withdrawn withdrawn = status().open().withdraw(reason, at);
    status = withdrawn.code();
    withdrawnReason = withdrawn.reason();
    withdrawnAt = withdrawn.at();
    edited();
  }

  /** What the bank says now. */
  OfferContent content() {
    return new OfferContent(
        publication,
        terms == null ? LoanTerms.NONE : terms,
        rate,
        rules == null ? BorrowerRules.NONE : rules,
        merits == null ? BorrowerMerits.NONE : merits,
        debt == null ? DebtRules.NONE : debt,
        security == null ? SecurityTerms.NONE : security,
        project == null ? ProjectTerms.NONE : project,
        limits == null ? ProviderLimits.NONE : limits,
        conditions);
  }

  private void say(OfferContent content) {
    publication = content.publication();
    terms = content.terms();
    rate = content.rate();
    rules = content.rules();
    merits = content.merits();
    debt = content.debt();
    security = content.security();
    project = content.project();
    limits = content.limits();
    conditions = content.conditions();
  }

  Bank bank() {
    return bank;
  }

  @Nullable WithdrawReason withdrawnReason() {
    return withdrawnReason;
  }

  @Nullable Instant withdrawnAt() {
    return withdrawnAt;
  }

  /** The status as stored, for queries and views. */
  String statusCode() {
    return status;
  }
}
