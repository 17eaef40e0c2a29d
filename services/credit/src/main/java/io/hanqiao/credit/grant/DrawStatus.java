package io.hanqiao.credit.grant;

import io.hanqiao.credit.rule.Refusals;
import io.hanqiao.credit.rule.Rule;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The life of a drawdown; a method that a state has of its own is a legal transition, every other
 * one refuses. The amounts are the draw's own: the states are told what a movement leaves.
 */
sealed interface DrawStatus
    permits DrawStatus.Payable, DrawStatus.Lent, DrawStatus.Due, DrawLate, DrawEnd {

  /** The word for it. */
  DrawStage stage();

  /** What can be done now. */
  Set<DrawStep> possible();

  /** One person of the bank proposes to pay out a part or all. */
  default Payable proposeDisbursement(String by) {
    throw notNow(DrawStep.PROPOSE_DISBURSEMENT);
  }

  /**
   * A second person answers for it: money is paid out.
   *
   * @param all whether nothing stays reserved
   */
  default Lent confirmDisbursement(String checker, boolean all) {
    throw notNow(DrawStep.CONFIRM_DISBURSEMENT);
  }

  /** The proposed payment is not made. */
  default Payable rejectDisbursement() {
    throw notNow(DrawStep.REJECT_DISBURSEMENT);
  }

  /** The firm no longer wants it. */
  default DrawEnd.Cancelled cancel() {
    throw notNow(DrawStep.CANCEL);
  }

  /** The bank does not pay it out. */
  default DrawEnd.Declined decline() {
    throw notNow(DrawStep.DECLINE);
  }

  /**
   * What is not paid out yet will not be.
   *
   * @param repaid whether nothing is owed
   */
  default Due releaseRest(boolean repaid) {
    throw notNow(DrawStep.RELEASE_REST);
  }

  /**
   * Principal comes back.
   *
   * @param all whether nothing is owed any more
   */
  default DrawStatus repay(boolean all) {
    throw notNow(DrawStep.REPAY);
  }

  /** Its last day is over and something is owed. */
  default DrawLate.Overdue markOverdue(LocalDate maturesOn, LocalDate today) {
    throw notNow(DrawStep.MARK_OVERDUE);
  }

  /** A draw of a new grant takes it over (无还本续贷), before it matures. */
  default DrawEnd.Renewed renew(LocalDate maturesOn, LocalDate today) {
    throw notNow(DrawStep.RENEW);
  }

  /** The loan is to end later, says one person of the bank. */
  default Disbursed proposeExtension(String by) {
    throw notNow(DrawStep.PROPOSE_EXTENSION);
  }

  /** A second person answers for it. */
  default Disbursed confirmExtension(String checker) {
    throw notNow(DrawStep.CONFIRM_EXTENSION);
  }

  /** The loan ends when it was to end. */
  default Disbursed rejectExtension() {
    throw notNow(DrawStep.REJECT_EXTENSION);
  }

  /** Something is still reserved: one payment at a time may wait for its second person. */
  sealed interface Payable extends DrawStatus permits Requested, PartlyDisbursed {

    /** Who proposed the payment that waits; null if none does. */
    @Nullable String proposedBy();

    @Override
    default Lent confirmDisbursement(String checker, boolean all) {
      String by = proposedBy();
      if (by == null) {
        throw notNow(DrawStep.CONFIRM_DISBURSEMENT);
      }
      Refusals.requireAnother(by, checker, stage(), EnumSet.of(DrawStep.REJECT_DISBURSEMENT));
      return all ? new Disbursed(null) : new PartlyDisbursed(null);
    }
  }

  /** Paid out, in part or in full. */
  sealed interface Lent extends DrawStatus permits PartlyDisbursed, Disbursed {}

  /** Nothing is reserved any more: owed, or repaid. */
  sealed interface Due extends DrawStatus permits Disbursed, DrawEnd.Repaid {}

  /** The firm asks; nothing is paid out. */
  record Requested(@Nullable String proposedBy) implements Payable {
    @Override
    public DrawStage stage() {
      return DrawStage.REQUESTED;
    }

    @Override
    public Set<DrawStep> possible() {
      return waiting(proposedBy, DrawStep.CANCEL, DrawStep.DECLINE);
    }

    @Override
    public Requested proposeDisbursement(String by) {
      free(this);
      return new Requested(by);
    }

    @Override
    public Requested rejectDisbursement() {
      pending(this);
      return new Requested(null);
    }

    @Override
    public DrawEnd.Cancelled cancel() {
      return new DrawEnd.Cancelled();
    }

    @Override
    public DrawEnd.Declined decline() {
      return new DrawEnd.Declined();
    }
  }

  /** A part is paid out, the rest is reserved. */
  record PartlyDisbursed(@Nullable String proposedBy) implements Payable, Lent {
    @Override
    public DrawStage stage() {
      return DrawStage.PARTLY_DISBURSED;
    }

    @Override
    public Set<DrawStep> possible() {
      return waiting(proposedBy, DrawStep.RELEASE_REST, DrawStep.REPAY);
    }

    @Override
    public PartlyDisbursed proposeDisbursement(String by) {
      free(this);
      return new PartlyDisbursed(by);
    }

    @Override
    public PartlyDisbursed rejectDisbursement() {
      pending(this);
      return new PartlyDisbursed(null);
    }

    @Override
    public Due releaseRest(boolean repaid) {
      return repaid ? new DrawEnd.Repaid() : new Disbursed(null);
    }

    @Override
    public PartlyDisbursed repay(boolean all) {
      return this;
    }
  }

  /**
   * All that will be paid out is, and something is owed.
   *
   * @param extensionBy who proposed a later end; null if nobody did
   */
  record Disbursed(@Nullable String extensionBy) implements Lent, Due {
    @Override
    public DrawStage stage() {
      return DrawStage.DISBURSED;
    }

    @Override
    public Set<DrawStep> possible() {
      Set<DrawStep> steps = EnumSet.of(DrawStep.REPAY, DrawStep.RENEW, DrawStep.MARK_OVERDUE);
      steps.addAll(
          extensionBy == null
              ? EnumSet.of(DrawStep.PROPOSE_EXTENSION)
              : EnumSet.of(DrawStep.CONFIRM_EXTENSION, DrawStep.REJECT_EXTENSION));
      return steps;
    }

    @Override
    public Due repay(boolean all) {
      return all ? new DrawEnd.Repaid() : this;
    }

    @Override
    public Disbursed proposeExtension(String by) {
      if (extensionBy != null) {
        throw notNow(DrawStep.PROPOSE_EXTENSION);
      }
      return new Disbursed(by);
    }

    @Override
    public Disbursed confirmExtension(String checker) {
      if (extensionBy == null) {
        throw notNow(DrawStep.CONFIRM_EXTENSION);
      }
      Refusals.requireAnother(extensionBy, checker, stage(), EnumSet.of(DrawStep.REJECT_EXTENSION));
      return new Disbursed(null);
    }

    @Override
    public Disbursed rejectExtension() {
      if (extensionBy == null) {
        throw notNow(DrawStep.REJECT_EXTENSION);
      }
      return new Disbursed(null);
    }

    @Override
    public DrawEnd.Renewed renew(LocalDate maturesOn, LocalDate today) {
      if (today.isAfter(maturesOn)) {
        throw RenewalRules.matured(maturesOn, stage());
      }
      return new DrawEnd.Renewed();
    }

    @Override
    public DrawLate.Overdue markOverdue(LocalDate maturesOn, LocalDate today) {
      if (!today.isAfter(maturesOn)) {
        Text found = new Text("到期日为 " + maturesOn + "。", "Its last day is " + maturesOn + ".");
        throw Refusals.by(Rule.AFTER_MATURITY, stage(), found, EnumSet.of(DrawStep.REPAY));
      }
      return new DrawLate.Overdue();
    }
  }

  /** This step, refused at this stage. */
  default ProblemException notNow(DrawStep step) {
    return Refusals.notNow(stage(), step, possible());
  }

  private static Set<DrawStep> waiting(@Nullable String proposedBy, DrawStep one, DrawStep two) {
    return proposedBy == null
        ? EnumSet.of(DrawStep.PROPOSE_DISBURSEMENT, one, two)
        : EnumSet.of(DrawStep.CONFIRM_DISBURSEMENT, DrawStep.REJECT_DISBURSEMENT, one, two);
  }

  private static void free(Payable draw) {
    if (draw.proposedBy() != null) {
      Text found = new Text("已有一笔放款待复核。", "A payment waits for its second person.");
      throw Refusals.by(Rule.ONE_PROPOSAL, draw.stage(), found, draw.possible());
    }
  }

  private static void pending(Payable draw) {
    if (draw.proposedBy() == null) {
      throw draw.notNow(DrawStep.REJECT_DISBURSEMENT);
    }
  }
}
