package io.hanqiao.credit.guarantee;

import io.hanqiao.credit.rule.Refusals;
import io.hanqiao.platform.problem.ProblemException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * The life of a guarantee; a method that a state has of its own is a legal transition, every other
 * one refuses. The diagram is in the service's README, drawn from these types.
 */
sealed interface GuaranteeStatus
    permits GuaranteeStatus.Pending,
        GuaranteeStatus.Standing,
        GuaranteeClaim,
        GuaranteeClaim.Claimed,
        GuaranteeEnd {

  /** The word for it. */
  GuaranteeStage stage();

  /** What can be done now. */
  Set<GuaranteeStep> possible();

  /** The guarantor intends it (担保意向函): no promise yet. */
  default Intended intend() {
    throw notNow(GuaranteeStep.INTEND);
  }

  /** The guarantor does not guarantee. */
  default GuaranteeEnd.Declined decline(DeclineCode code, Instant at) {
    throw notNow(GuaranteeStep.DECLINE);
  }

  /** The firm does not want it after all. */
  default GuaranteeEnd.Withdrawn withdraw(Instant at) {
    throw notNow(GuaranteeStep.WITHDRAW);
  }

  /** The letter (担保函) is to be issued, says one person of the guarantor. */
  default LetterProposed proposeLetter(String by) {
    throw notNow(GuaranteeStep.PROPOSE_LETTER);
  }

  /** A second person answers for the letter. */
  default InForce confirmLetter(String checker) {
    throw notNow(GuaranteeStep.CONFIRM_LETTER);
  }

  /** The letter is not issued as proposed. */
  default Intended rejectLetter() {
    throw notNow(GuaranteeStep.REJECT_LETTER);
  }

  /** Nothing is owed any more (解除), says one person of the guarantor. */
  default ReleaseProposed proposeRelease(String by) {
    throw notNow(GuaranteeStep.PROPOSE_RELEASE);
  }

  /** A second person answers for the release. */
  default GuaranteeEnd.Released confirmRelease(String checker, Instant at) {
    throw notNow(GuaranteeStep.CONFIRM_RELEASE);
  }

  /** It is not released. */
  default InForce rejectRelease() {
    throw notNow(GuaranteeStep.REJECT_RELEASE);
  }

  /** The guarantor is to pay (代偿), says one person of it. */
  default PayoutProposed proposePayout(String by) {
    throw notNow(GuaranteeStep.PROPOSE_PAYOUT);
  }

  /** A second person answers for the payout. */
  default GuaranteeClaim.PaidOut confirmPayout(String checker) {
    throw notNow(GuaranteeStep.CONFIRM_PAYOUT);
  }

  /** It does not pay as proposed. */
  default InForce rejectPayout() {
    throw notNow(GuaranteeStep.REJECT_PAYOUT);
  }

  /** The bank has the money. */
  default GuaranteeClaim.Recovering bookPayout() {
    throw notNow(GuaranteeStep.BOOK_PAYOUT);
  }

  /** The bank gives the money back: the firm has paid meanwhile. */
  default InForce returnPayout() {
    throw notNow(GuaranteeStep.RETURN_PAYOUT);
  }

  /**
   * The firm pays the guarantor back (追偿).
   *
   * @param all whether all that was paid out has come back
   */
  default GuaranteeClaim.Claimed recover(boolean all, Instant at) {
    throw notNow(GuaranteeStep.RECOVER);
  }

  /** The guarantor pursues it no further here. */
  default GuaranteeEnd.Closed close(CloseCode code, Instant at) {
    throw notNow(GuaranteeStep.CLOSE);
  }

  /** No promise yet: the firm may take it back. */
  sealed interface Pending extends GuaranteeStatus permits Asked, Intended, LetterProposed {

    @Override
    default GuaranteeEnd.Withdrawn withdraw(Instant at) {
      return new GuaranteeEnd.Withdrawn(at);
    }
  }

  /** The letter stands behind the loan. */
  sealed interface Standing extends GuaranteeStatus
      permits InForce, ReleaseProposed, PayoutProposed {}

  /** The firm asks. */
  record Asked() implements Pending {
    @Override
    public GuaranteeStage stage() {
      return GuaranteeStage.ASKED;
    }

    @Override
    public Set<GuaranteeStep> possible() {
      return EnumSet.of(GuaranteeStep.INTEND, GuaranteeStep.DECLINE, GuaranteeStep.WITHDRAW);
    }

    @Override
    public Intended intend() {
      return new Intended();
    }

    @Override
    public GuaranteeEnd.Declined decline(DeclineCode code, Instant at) {
      return new GuaranteeEnd.Declined(code.name(), at);
    }
  }

  /** The guarantor intends it. */
  record Intended() implements Pending {
    @Override
    public GuaranteeStage stage() {
      return GuaranteeStage.INTENDED;
    }

    @Override
    public Set<GuaranteeStep> possible() {
      return EnumSet.of(
          GuaranteeStep.PROPOSE_LETTER, GuaranteeStep.DECLINE, GuaranteeStep.WITHDRAW);
    }

    @Override
    public LetterProposed proposeLetter(String by) {
      return new LetterProposed(by);
    }

    @Override
    public GuaranteeEnd.Declined decline(DeclineCode code, Instant at) {
      return new GuaranteeEnd.Declined(code.name(), at);
    }
  }

  /** Its letter waits for a second person. */
  record LetterProposed(String by) implements Pending {
    @Override
    public GuaranteeStage stage() {
      return GuaranteeStage.LETTER_PROPOSED;
    }

    @Override
    public Set<GuaranteeStep> possible() {
      return EnumSet.of(
          GuaranteeStep.CONFIRM_LETTER, GuaranteeStep.REJECT_LETTER, GuaranteeStep.WITHDRAW);
    }

    @Override
    public InForce confirmLetter(String checker) {
      Refusals.requireAnother(by, checker, stage(), EnumSet.of(GuaranteeStep.REJECT_LETTER));
      return new InForce();
    }

    @Override
    public Intended rejectLetter() {
      return new Intended();
    }
  }

  /** The letter is issued. */
  record InForce() implements Standing {
    @Override
    public GuaranteeStage stage() {
      return GuaranteeStage.IN_FORCE;
    }

    @Override
    public Set<GuaranteeStep> possible() {
      return EnumSet.of(GuaranteeStep.PROPOSE_RELEASE, GuaranteeStep.PROPOSE_PAYOUT);
    }

    @Override
    public ReleaseProposed proposeRelease(String by) {
      return new ReleaseProposed(by);
    }

    @Override
    public PayoutProposed proposePayout(String by) {
      return new PayoutProposed(by);
    }
  }

  /** Its release waits for a second person. */
  record ReleaseProposed(String by) implements Standing {
    @Override
    public GuaranteeStage stage() {
      return GuaranteeStage.RELEASE_PROPOSED;
    }

    @Override
    public Set<GuaranteeStep> possible() {
      return EnumSet.of(GuaranteeStep.CONFIRM_RELEASE, GuaranteeStep.REJECT_RELEASE);
    }

    @Override
    public GuaranteeEnd.Released confirmRelease(String checker, Instant at) {
      Refusals.requireAnother(by, checker, stage(), EnumSet.of(GuaranteeStep.REJECT_RELEASE));
      return new GuaranteeEnd.Released(at);
    }

    @Override
    public InForce rejectRelease() {
      return new InForce();
    }
  }

  /** A payout waits for a second person. */
  record PayoutProposed(String by) implements Standing {
    @Override
    public GuaranteeStage stage() {
      return GuaranteeStage.PAYOUT_PROPOSED;
    }

    @Override
    public Set<GuaranteeStep> possible() {
      return EnumSet.of(GuaranteeStep.CONFIRM_PAYOUT, GuaranteeStep.REJECT_PAYOUT);
    }

    @Override
    public GuaranteeClaim.PaidOut confirmPayout(String checker) {
      Refusals.requireAnother(by, checker, stage(), EnumSet.of(GuaranteeStep.REJECT_PAYOUT));
      return new GuaranteeClaim.PaidOut();
    }

    @Override
    public InForce rejectPayout() {
      return new InForce();
    }
  }

  /** This step, refused at this stage. */
  default ProblemException notNow(GuaranteeStep step) {
    return Refusals.notNow(stage(), step, possible());
  }
}
