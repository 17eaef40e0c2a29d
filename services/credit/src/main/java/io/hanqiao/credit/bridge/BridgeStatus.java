package io.hanqiao.credit.bridge;

import io.hanqiao.credit.rule.Refusals;
import io.hanqiao.platform.problem.ProblemException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * The life of a bridge loan; a method that a state has of its own is a legal transition, every
 * other one refuses. The diagram is in the service's README, drawn from these types.
 */
sealed interface BridgeStatus
    permits BridgeStatus.Unpaid, BridgeStatus.PaymentProposed, BridgeOut, BridgeEnd {

  /** The word for it. */
  BridgeStage stage();

  /** What can be done now. */
  Set<BridgeStep> possible();

  /** The bank has promised in writing to lend again (续贷承诺). */
  default Promised promise() {
    throw notNow(BridgeStep.PROMISE);
  }

  /** The bank does not lend again, or the fund does not pay. */
  default BridgeEnd.Declined decline(DeclineCode code, Instant at) {
    throw notNow(BridgeStep.DECLINE);
  }

  /** The firm does not want it after all. */
  default BridgeEnd.Withdrawn withdraw(Instant at) {
    throw notNow(BridgeStep.WITHDRAW);
  }

  /** It is to be paid out, says one person of the fund. */
  default PaymentProposed proposePayment(String by) {
    throw notNow(BridgeStep.PROPOSE_PAYMENT);
  }

  /** A second person answers for the payment. */
  default BridgeOut.PaidOut confirmPayment(String checker) {
    throw notNow(BridgeStep.CONFIRM_PAYMENT);
  }

  /** It is not paid out as proposed. */
  default Promised rejectPayment() {
    throw notNow(BridgeStep.REJECT_PAYMENT);
  }

  /** The bank has the money: the old loan is repaid by it. */
  default BridgeOut.Booked book() {
    throw notNow(BridgeStep.BOOK);
  }

  /** The bank gives the money back: the old loan was repaid otherwise. */
  default BridgeOut.SentBack giveBack() {
    throw notNow(BridgeStep.RETURN);
  }

  /** The bank has sent it back out of the new loan. */
  default BridgeOut.SentBack sendBack() {
    throw notNow(BridgeStep.SEND_BACK);
  }

  /** The fund has its money back. */
  default BridgeEnd.Settled receive(Instant at) {
    throw notNow(BridgeStep.RECEIVE);
  }

  /** No money is out, and nobody proposes it. */
  sealed interface Unpaid extends BridgeStatus permits Asked, Promised {

    @Override
    default Promised promise() {
      return new Promised();
    }

    @Override
    default BridgeEnd.Declined decline(DeclineCode code, Instant at) {
      return new BridgeEnd.Declined(code.name(), at);
    }

    @Override
    default BridgeEnd.Withdrawn withdraw(Instant at) {
      return new BridgeEnd.Withdrawn(at);
    }
  }

  /** The firm asks. */
  record Asked() implements Unpaid {
    @Override
    public BridgeStage stage() {
      return BridgeStage.ASKED;
    }

    @Override
    public Set<BridgeStep> possible() {
      return EnumSet.of(BridgeStep.PROMISE, BridgeStep.DECLINE, BridgeStep.WITHDRAW);
    }
  }

  /** The bank has promised; a promise may be given anew. */
  record Promised() implements Unpaid {
    @Override
    public BridgeStage stage() {
      return BridgeStage.PROMISED;
    }

    @Override
    public Set<BridgeStep> possible() {
      return EnumSet.of(
          BridgeStep.PROMISE, BridgeStep.PROPOSE_PAYMENT, BridgeStep.DECLINE, BridgeStep.WITHDRAW);
    }

    @Override
    public PaymentProposed proposePayment(String by) {
      return new PaymentProposed(by);
    }
  }

  /** Its payment waits for a second person. */
  record PaymentProposed(String by) implements BridgeStatus {
    @Override
    public BridgeStage stage() {
      return BridgeStage.PAYMENT_PROPOSED;
    }

    @Override
    public Set<BridgeStep> possible() {
      return EnumSet.of(BridgeStep.CONFIRM_PAYMENT, BridgeStep.REJECT_PAYMENT);
    }

    @Override
    public BridgeOut.PaidOut confirmPayment(String checker) {
      Refusals.requireAnother(by, checker, stage(), EnumSet.of(BridgeStep.REJECT_PAYMENT));
      return new BridgeOut.PaidOut();
    }

    @Override
    public Promised rejectPayment() {
      return new Promised();
    }
  }

  /** This step, refused at this stage. */
  default ProblemException notNow(BridgeStep step) {
    return Refusals.notNow(stage(), step, possible());
  }
}
