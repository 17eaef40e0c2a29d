package io.hanqiao.credit.bridge;

import io.hanqiao.credit.grant.BridgedDraw;
import io.hanqiao.credit.grant.BridgedGrants;
import io.hanqiao.credit.grant.NewLoan;
import io.hanqiao.credit.limit.ConservedLimits;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * The fund's money, out and back: what is out is what its limit has utilized. Rows are locked in
 * the order bridge loan, grant, limit.
 */
@ApplicationScoped
class BridgeMoney {

  private final BridgeDesk desk;
  private final BridgedGrants grants;
  private final ConservedLimits limits;

  BridgeMoney(BridgeDesk desk, BridgedGrants grants, ConservedLimits limits) {
    this.desk = desk;
    this.grants = grants;
    this.limits = limits;
  }

  /** It is to be paid out, says one person of the fund. */
  BridgeLoan propose(Caller caller, UUID id) {
    return desk.byFund(
        caller,
        id,
        "payment-proposed",
        (loan, act) -> {
          loan.status().proposePayment(act.by());
          loan.proposePayment(old(loan), promised(loan), left(loan), act);
        });
  }

  /** A second person answers for it: it goes straight to the bank that lent. */
  BridgeLoan confirm(Caller caller, UUID id, BridgeAmountForm form) {
    long read = form.read();
    return desk.byFund(
        caller,
        id,
        "paid-out",
        (loan, act) -> {
          loan.status().confirmPayment(act.by());
          loan.confirmPayment(
              old(loan), promised(loan), new BridgeLoan.Paying(read, left(loan)), act);
          move(loan, loan.loan().principalFen());
        });
  }

  /** It is not paid out as proposed. */
  BridgeLoan reject(Caller caller, UUID id) {
    return desk.byFund(caller, id, "payment-rejected", (loan, act) -> loan.rejectPayment());
  }

  /** The bank has the money: the old loan is repaid by it. */
  BridgeLoan book(Caller caller, UUID id) {
    return desk.byBank(
        caller,
        id,
        "booked",
        (loan, act) -> {
          loan.book(act.at());
          BridgedLoan bridged = loan.loan();
          grants.book(
              caller, bridged.oldGrantId(), bridged.oldDrawdownId(), bridged.principalFen());
        });
  }

  /** The bank gives the money back: the old loan was repaid otherwise. */
  BridgeLoan giveBack(Caller caller, UUID id) {
    return desk.byBank(caller, id, "sent-back", (loan, act) -> loan.giveBack());
  }

  /** The bank has sent it back out of a drawdown of the new loan. */
  BridgeLoan sendBack(Caller caller, UUID id, SendBackForm form) {
    UUID drawdown = form.read();
    return desk.byBank(
        caller,
        id,
        "sent-back",
        (loan, act) -> {
          loan.status().sendBack();
          UUID grant = Objects.requireNonNull(loan.renewal()).newGrantId();
          loan.sendBack(grants.drawn(grant, drawdown).orElseThrow(BridgeMoney::absent));
        });
  }

  /** The fund has its money back. */
  BridgeLoan receive(Caller caller, UUID id) {
    return desk.byFund(caller, id, "settled", (loan, act) -> move(loan, -loan.receive(act)));
  }

  private void move(BridgeLoan loan, long fen) {
    limits.move(List.of(loan.loan().fundId()), fen, fen);
  }

  /** What the fund has left, which nobody else takes until this transaction ends. */
  private long left(BridgeLoan loan) {
    return Objects.requireNonNull(limits.keep(loan.loan().fundId()));
  }

  private BridgedDraw old(BridgeLoan loan) {
    return grants
        .draw(loan.loan().oldGrantId(), loan.loan().oldDrawdownId())
        .orElseThrow(BridgeMoney::absent);
  }

  private NewLoan promised(BridgeLoan loan) {
    return grants.newLoan(Objects.requireNonNull(loan.renewal()).newGrantId());
  }

  private static ProblemException absent() {
    return new ProblemException(ProblemCode.NOT_FOUND);
  }
}
