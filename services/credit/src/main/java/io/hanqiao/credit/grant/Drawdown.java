package io.hanqiao.credit.grant;

import io.hanqiao.credit.rule.Refusals;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.vocabulary.Money;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A firm's drawdown request and what became of it; part of its grant, whose row guards it. */
@Entity
@DynamicUpdate
public class Drawdown {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "grant_id", updatable = false)
  private CreditGrant grant;

  @Column(updatable = false)
  private UUID ownerOrg;

  @Column(updatable = false)
  private UUID counterpartyOrg;

  @Enumerated(EnumType.STRING)
  private DrawStage status;

  @Embedded private DrawRequest request;
  @Embedded private DrawAmounts amounts;
  private @Nullable Long proposedFen;
  private @Nullable String proposedBy;
  @Embedded private @Nullable Maturity maturity;
  private @Nullable String endedReason;
  private @Nullable Instant endedAt;

  @OneToMany(mappedBy = "drawdown", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  @BatchSize(size = 100)
  private List<Disbursement> disbursements = new ArrayList<>();

  @OneToMany(mappedBy = "drawdown", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  @BatchSize(size = 100)
  private List<Repayment> repayments = new ArrayList<>();

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected Drawdown() {}

  /** A request that a firm has just made. */
  Drawdown(CreditGrant grant, DrawForm.Reading wanted, Act act) {
    this.id = Ids.next();
    this.grant = grant;
    this.ownerOrg = grant.ownerOrg();
    this.counterpartyOrg = grant.counterpartyOrg();
    this.request = DrawRequest.of(wanted, act);
    this.amounts = DrawAmounts.of(wanted.fen());
    this.status = DrawStage.REQUESTED;
  }

  /** Where it stands. */
  DrawStatus status() {
    return switch (status) {
      case REQUESTED -> new DrawStatus.Requested(proposedBy);
      case PARTLY_DISBURSED -> new DrawStatus.PartlyDisbursed(proposedBy);
      case DISBURSED -> new DrawStatus.Disbursed(maturity().extensionBy());
      case OVERDUE -> new DrawLate.Overdue();
      case REPAID -> new DrawEnd.Repaid();
      case RENEWED -> new DrawEnd.Renewed();
      case DECLINED -> new DrawEnd.Declined();
      case CANCELLED -> new DrawEnd.Cancelled();
    };
  }

  /** One person of the bank proposes to pay out a part, or all that is left. */
  void proposeDisbursement(long fen, String by) {
    DrawStatus.Payable next = status().proposeDisbursement(by);
    amounts.requireReserved(fen, this);
    if (request.payment() == PaymentMethod.RENEWAL) {
      RenewalRules.requireWhole(fen, amounts.reservedFen(), status);
    }
    proposedFen = fen;
    proposedBy = next.proposedBy();
  }

  /**
   * A second person answers for it.
   *
   * @param read what is confirmed, in fen
   * @param lastDay when the loan matures if this is its first money
   * @return what is paid out, in fen
   */
  long confirmDisbursement(long read, Act act, LocalDate lastDay) {
    long fen = proposed();
    DrawStatus next = answered(read, act);
    maturity = maturity().begin(lastDay, act.on());
    disbursements.add(
        new Disbursement(Ids.next(), this, fen, Objects.requireNonNull(proposedBy), act));
    amounts = amounts.disburse(fen);
    forgetProposal();
    status = next.stage();
    return fen;
  }

  /** A second person answers for it: it takes {@code old} over and no money moves. */
  Renewal confirmRenewal(Drawdown old, long read, Act act, LocalDate lastDay) {
    DrawStatus next = answered(read, act);
    RenewalRules.requireWhole(proposed(), old.amounts.outstandingFen(), status);
    maturity = maturity().begin(lastDay, act.on());
    Renewal made =
        new Renewal(Ids.next(), old, this, proposed(), Objects.requireNonNull(proposedBy), act);
    amounts = amounts.carryIn();
    forgetProposal();
    status = next.stage();
    return made;
  }

  private DrawStatus answered(long read, Act act) {
    DrawStatus next = status().confirmDisbursement(act.by(), proposed() == amounts.reservedFen());
    Refusals.requireRead(yuan(read), yuan(proposed()), status, status().possible());
    return next;
  }

  private long proposed() {
    return proposedFen == null ? 0 : proposedFen;
  }

  /** Another draw takes it over. */
  void renew(Act act) {
    DrawEnd.Renewed next = status().renew(maturity().lastDay(act.on()), act.on());
    amounts = amounts.carryOut();
    maturity = maturity().reject();
    status = next.stage();
    endedAt = act.at();
  }

  /** The proposed payment is not made. */
  void rejectDisbursement() {
    DrawStatus.Payable unused = status().rejectDisbursement();
    forgetProposal();
  }

  /**
   * The firm no longer wants what is not paid out.
   *
   * @return what is released, in fen
   */
  long cancel(Instant at) {
    return release(status().cancel(), null, at);
  }

  /** The bank does not pay it out; gives what is released, in fen. */
  long decline(DeclineCode code, Instant at) {
    return release(status().decline(), code.name(), at);
  }

  /** What is not paid out yet will not be; gives what is released, in fen. */
  long releaseRest(Instant at) {
    DrawStatus.Due next = status().releaseRest(amounts.outstandingFen() == 0);
    return release(next, null, next instanceof DrawEnd.Repaid ? at : null);
  }

  private long release(DrawStatus next, @Nullable String reason, @Nullable Instant at) {
    long fen = amounts.reservedFen();
    amounts = amounts.release();
    forgetProposal();
    status = next.stage();
    endedReason = reason;
    endedAt = at;
    return fen;
  }

  /** Principal comes back. */
  void repay(Repayment.Paid paid) {
    DrawStatus next = status().repay(paid.fen() == amounts.outstandingFen());
    paid.requireOwed(this);
    repayments.add(new Repayment(Ids.next(), this, paid));
    amounts = amounts.repay(paid.fen());
    status = next.stage();
    if (next instanceof DrawEnd.Repaid) {
      maturity = maturity().reject();
      endedAt = paid.reportedAt();
    }
  }

  /** Its last day is over and something is owed. */
  void markOverdue(LocalDate today) {
    status = status().markOverdue(maturity().lastDay(today), today).stage();
    maturity = maturity().overdue();
  }

  /** The loan is to end later, says one person of the bank. */
  void proposeExtension(LocalDate until, Act act) {
    DrawStatus.Disbursed unused = status().proposeExtension(act.by());
    maturity = maturity().propose(until, act.by(), act.on(), grant.terms().termMonths());
  }

  /** A second person answers for it. */
  void confirmExtension(LocalDate read, Act act) {
    DrawStatus.Disbursed unused = status().confirmExtension(act.by());
    maturity = maturity().extend(read, act.on(), grant.terms().termMonths());
  }

  /** The loan ends when it was to end. */
  void rejectExtension() {
    DrawStatus.Disbursed unused = status().rejectExtension();
    maturity = maturity().reject();
  }

  private void forgetProposal() {
    proposedFen = null;
    proposedBy = null;
  }

  private static String yuan(long fen) {
    return new Money(fen).toYuan();
  }

  /** Whether something of it is reserved or owed. */
  boolean isOpen() {
    return amounts.reservedFen() > 0 || amounts.outstandingFen() > 0;
  }

  UUID id() {
    return id;
  }

  CreditGrant grant() {
    return grant;
  }

  /** How the firm asked for it. */
  DrawRequest request() {
    return request;
  }

  DrawStage stage() {
    return status;
  }

  DrawAmounts amounts() {
    return amounts;
  }

  /** What waits for a second person, in fen; null if nothing does. */
  @Nullable Long proposedFen() {
    return proposedFen;
  }

  @Nullable String proposedBy() {
    return proposedBy;
  }

  /** When it ends. */
  Maturity maturity() {
    return maturity == null ? Maturity.NONE : maturity;
  }

  /** Why the bank declined it, a code; null otherwise. */
  @Nullable String endedReason() {
    return endedReason;
  }

  /** When it was repaid, renewed, declined or cancelled, UTC; null before. */
  @Nullable Instant endedAt() {
    return endedAt;
  }

  List<Disbursement> disbursements() {
    return List.copyOf(disbursements);
  }

  List<Repayment> repayments() {
    return List.copyOf(repayments);
  }
}
