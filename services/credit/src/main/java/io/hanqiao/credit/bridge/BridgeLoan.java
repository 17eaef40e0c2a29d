package io.hanqiao.credit.bridge;

import io.hanqiao.credit.grant.Act;
import io.hanqiao.credit.grant.BridgedDraw;
import io.hanqiao.credit.grant.NewLoan;
import io.hanqiao.credit.rule.Refusals;
import io.hanqiao.platform.audit.Disclosed;
import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.posting.Posting;
import io.hanqiao.vocabulary.BridgeProgramme;
import io.hanqiao.vocabulary.Money;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A bridge loan: the fund's organisation owns it, the firm and the bank are the other parties. */
@Entity
@DynamicUpdate
@Disclosed("bridge-loan")
public class BridgeLoan extends Posting {

  @Embedded private BridgedLoan loan;

  @Enumerated(EnumType.STRING)
  private BridgeStage status;

  @Embedded private @Nullable RenewalPromise promise;
  @Embedded private @Nullable BridgePayment payment;
  private @Nullable String endedReason;
  private @Nullable Instant endedAt;

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected BridgeLoan() {}

  /** One that a firm has just asked for. */
  BridgeLoan(UUID id, UUID fundOrg, BridgedLoan loan, boolean synthetic, Instant now) {
    super(id, fundOrg, now, new Origin(null, synthetic, null));
    this.loan = loan;
    this.status = BridgeStage.ASKED;
  }

  /** The firm: fund and bank read what it owes. */
  @Override
  public UUID toldOf() {
    return loan.firmOrg();
  }

  /** Where it stands. */
  BridgeStatus status() {
    return switch (status) {
      case ASKED -> new BridgeStatus.Asked();
      case PROMISED -> new BridgeStatus.Promised();
      case PAYMENT_PROPOSED -> new BridgeStatus.PaymentProposed(paid().paymentProposedBy());
      case PAID_OUT -> new BridgeOut.PaidOut();
      case BOOKED -> new BridgeOut.Booked();
      case SENT_BACK -> new BridgeOut.SentBack();
      case SETTLED -> new BridgeEnd.Settled(ended());
      case DECLINED -> new BridgeEnd.Declined(Objects.requireNonNull(endedReason), ended());
      case WITHDRAWN -> new BridgeEnd.Withdrawn(ended());
    };
  }

  private Instant ended() {
    return Objects.requireNonNull(endedAt);
  }

  private BridgePayment paid() {
    return Objects.requireNonNull(payment);
  }

  private RenewalPromise promised() {
    return Objects.requireNonNull(promise);
  }

  /** The bank has promised to lend again under a grant, until a day. */
  void promise(NewLoan grant, PromiseForm.Reading read, Act act) {
    BridgeStatus next = status().promise();
    BridgeRules.requireCovers(grant, read.until(), this, act.on());
    promise = new RenewalPromise(read.number(), grant.grantId(), read.until(), act.at());
    status = next.stage();
  }

  /** The bank does not lend again, or the fund does not pay. */
  void decline(DeclineCode code, Instant at) {
    end(status().decline(code, at), code.name());
  }

  /** The firm does not want it after all. */
  void withdraw(Instant at) {
    end(status().withdraw(at), null);
  }

  private void end(BridgeEnd ended, @Nullable String reason) {
    status = ended.stage();
    endedReason = reason;
    endedAt = ended.at();
  }

  /** It is to be paid out, says one person of the fund. */
  void proposePayment(BridgedDraw old, NewLoan grant, long leftFen, Act act) {
    BridgeStatus next = status().proposePayment(act.by());
    requirePayable(old, grant, leftFen, act.on());
    payment = BridgePayment.proposed(act.by());
    status = next.stage();
  }

  /** A second person answers for it, and for the amount they read. */
  void confirmPayment(BridgedDraw old, NewLoan grant, Paying paying, Act act) {
    BridgeStatus before = status();
    BridgeStatus next = before.confirmPayment(act.by());
    Refusals.requireRead(
        yuan(paying.readFen()), yuan(loan.principalFen()), status, before.possible());
    requirePayable(old, grant, paying.leftFen(), act.on());
    payment = paid().confirmed(act, loan.days());
    status = next.stage();
  }

  /**
   * What a payment is confirmed by.
   *
   * @param readFen what the second person read
   * @param leftFen what the fund has left
   */
  record Paying(long readFen, long leftFen) {}

  private void requirePayable(BridgedDraw old, NewLoan grant, long leftFen, LocalDate today) {
    BridgeRules.requireDue(old, loan.principalFen(), today, this);
    BridgeRules.requireCovers(grant, promised().promisedUntil(), this, today.plusDays(loan.days()));
    BridgeRules.requireLeft(leftFen, this);
  }

  /** It is not paid out as proposed. */
  void rejectPayment() {
    status = status().rejectPayment().stage();
    payment = null;
  }

  /** The bank has the money. */
  void book(Instant at) {
    status = status().book().stage();
    payment = paid().booked(at);
  }

  /** The bank gives the money back unused. */
  void giveBack() {
    status = status().giveBack().stage();
    payment = paid().sentBack(RepaidFrom.RETURNED, null);
  }

  /** The bank sends it back out of a drawdown of the new loan. */
  void sendBack(NewLoan.Drawn drawn) {
    BridgeStatus next = status().sendBack();
    BridgeRules.requireRepays(drawn, this);
    payment = paid().sentBack(RepaidFrom.NEW_DRAWDOWN, drawn.drawdownId());
    status = next.stage();
  }

  /** The fund has its money back; gives how much, in fen. */
  long receive(Act act) {
    BridgeEnd ended = status().receive(act.at());
    RepaidFrom from = paid().repaidFrom() == null ? RepaidFrom.FIRM : paid().repaidFrom();
    payment = paid().received(from, from == RepaidFrom.RETURNED ? 0 : costFen(act.on()));
    end(ended, null);
    return loan.principalFen();
  }

  /** What it costs until a day; a day at least. */
  private long costFen(LocalDate until) {
    LocalDate from = Objects.requireNonNull(paid().paidOutOn());
    long days = Math.max(1, ChronoUnit.DAYS.between(from, until));
    return BridgeProgramme.costFen(loan.principalFen(), loan.dailyPpm(), days);
  }

  private static String yuan(long fen) {
    return new Money(fen).toYuan();
  }

  /** What is bridged, on which terms, and who takes part. */
  BridgedLoan loan() {
    return loan;
  }

  BridgeStage stage() {
    return status;
  }

  @Nullable RenewalPromise renewal() {
    return promise;
  }

  @Nullable BridgePayment payment() {
    return payment;
  }

  /** How much of the fund's money is out for it, in fen: a stock. */
  long outFen() {
    return status() instanceof BridgeOut ? loan.principalFen() : 0;
  }

  @Nullable String endedReason() {
    return endedReason;
  }

  @Nullable Instant endedAt() {
    return endedAt;
  }
}
