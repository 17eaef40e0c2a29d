package io.hanqiao.credit.grant;

import io.hanqiao.credit.rule.Refusals;
import io.hanqiao.credit.rule.Rule;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Text;
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

  @Column(updatable = false)
  @Enumerated(EnumType.STRING)
  private PaymentMethod payment;

  @Enumerated(EnumType.STRING)
  private DrawStage status;

  @Column(updatable = false)
  private String requestedBy;

  @Column(updatable = false)
  private Instant requestedAt;

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
  Drawdown(CreditGrant grant, long fen, PaymentMethod payment, Act act) {
    this.id = Ids.next();
    this.grant = grant;
    this.ownerOrg = grant.ownerOrg();
    this.counterpartyOrg = grant.counterpartyOrg();
    this.payment = payment;
    this.requestedBy = act.by();
    this.requestedAt = act.at();
    this.amounts = DrawAmounts.of(fen);
    this.status = DrawStage.REQUESTED;
  }

  /** Where it stands. */
  DrawStatus status() {
    return switch (status) {
      case REQUESTED -> new DrawStatus.Requested(proposedBy);
      case PARTLY_DISBURSED -> new DrawStatus.PartlyDisbursed(proposedBy);
      case DISBURSED -> new DrawStatus.Disbursed(maturity().extensionBy());
      case OVERDUE -> new DrawStatus.Overdue();
      case REPAID -> new DrawEnd.Repaid();
      case DECLINED -> new DrawEnd.Declined();
      case CANCELLED -> new DrawEnd.Cancelled();
    };
  }

  /** One person of the bank proposes to pay out a part, or all that is left. */
  void proposeDisbursement(long fen, String by) {
    DrawStatus.Payable next = status().proposeDisbursement(by);
    if (fen > amounts.reservedFen()) {
      throw Refusals.by(
          Rule.WITHIN_RESERVED,
          status,
          new Text(
              "该笔支用尚未放款 " + yuan(amounts.reservedFen()) + " 元，提出放款 " + yuan(fen) + " 元。",
              yuan(amounts.reservedFen())
                  + " yuan of the draw are still reserved, and "
                  + yuan(fen)
                  + " are proposed."),
          status().possible());
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
    long fen = proposedFen == null ? 0 : proposedFen;
    DrawStatus next = status().confirmDisbursement(act.by(), fen == amounts.reservedFen());
    Refusals.requireRead(yuan(read), yuan(fen), status, status().possible());
    maturity = maturity().begin(lastDay, act.on());
    disbursements.add(
        new Disbursement(Ids.next(), this, fen, Objects.requireNonNull(proposedBy), act));
    amounts = amounts.disburse(fen);
    forgetProposal();
    status = next.stage();
    return fen;
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
    LocalDate last = maturity().maturesOn();
    status = status().markOverdue(last == null ? today : last, today).stage();
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

  /** What the firm owes on it, in fen. */
  long owedFen() {
    return amounts.outstandingFen();
  }

  UUID id() {
    return id;
  }

  CreditGrant grant() {
    return grant;
  }

  PaymentMethod payment() {
    return payment;
  }

  DrawStage stage() {
    return status;
  }

  Instant requestedAt() {
    return requestedAt;
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

  /** When it was repaid, declined or cancelled, UTC; null before. */
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
