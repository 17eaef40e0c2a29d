package io.hanqiao.enterprise.recommendation;

import io.hanqiao.platform.problem.ProblemException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The life of a declaration; a method that a state has of its own is a legal transition, every
 * other one refuses. The diagram is in the service's README, drawn from these types.
 */
sealed interface DeclarationStatus {

  /** The word for it. */
  DeclarationStage stage();

  /** What can be done now. */
  Set<DeclarationStep> possible();

  /** The rules are asked, for the first time or again. */
  default Examined check(List<RuleFinding> findings) {
    throw notNow(DeclarationStep.CHECK);
  }

  /** A person of the bureau does not recommend it. */
  default Declined decline(DeclineReason reason, Instant at) {
    throw notNow(DeclarationStep.DECLINE);
  }

  /** A person of the bureau puts it on a list. */
  default Listed list(UUID listId) {
    throw notNow(DeclarationStep.LIST);
  }

  /** Its list was rejected. */
  default Checked unlist() {
    throw notNow(DeclarationStep.UNLIST);
  }

  /** Its list is sent; it goes along if the rules still have nothing against it. */
  default Sent recommend(List<RuleFinding> findings) {
    throw notNow(DeclarationStep.RECOMMEND);
  }

  /** To be called before the firm says how long it lets itself be named. */
  default Live name() {
    throw notNow(DeclarationStep.NAME);
  }

  /** The firm takes it back. */
  default Withdrawn withdraw(WithdrawReason reason, Instant at) {
    throw notNow(DeclarationStep.WITHDRAW);
  }

  /** What a check finds. */
  sealed interface Examined extends DeclarationStatus permits Checked, Refused {

    /** One or the other. */
    static Examined of(List<RuleFinding> findings) {
      return findings.isEmpty() ? new Checked() : new Refused(findings);
    }
  }

  /** What sending makes of it. */
  sealed interface Sent extends DeclarationStatus permits Recommended, Refused {}

  /** Not over: the firm may withdraw it. */
  sealed interface Live extends DeclarationStatus permits Pending, Listed, Recommended {

    @Override
    default Withdrawn withdraw(WithdrawReason reason, Instant at) {
      return new Withdrawn(reason.name(), at);
    }
  }

  /** Not on a list: may be checked and declined. */
  sealed interface Pending extends Live permits Declared, Checked, Refused {

    @Override
    default Examined check(List<RuleFinding> findings) {
      return Examined.of(findings);
    }

    @Override
    default Declined decline(DeclineReason reason, Instant at) {
      return new Declined(reason.name(), at);
    }

    @Override
    default Set<DeclarationStep> possible() {
      return EnumSet.of(
          DeclarationStep.CHECK,
          DeclarationStep.DECLINE,
          DeclarationStep.NAME,
          DeclarationStep.WITHDRAW);
    }
  }

  /** The firm has asked. */
  record Declared() implements Pending {
    @Override
    public DeclarationStage stage() {
      return DeclarationStage.DECLARED;
    }

    @Override
    public Declared name() {
      return this;
    }
  }

  /** The rules had nothing against it when it was checked. */
  record Checked() implements Pending, Examined {
    @Override
    public DeclarationStage stage() {
      return DeclarationStage.CHECKED;
    }

    @Override
    public Set<DeclarationStep> possible() {
      Set<DeclarationStep> steps = EnumSet.copyOf(Pending.super.possible());
      steps.add(DeclarationStep.LIST);
      return steps;
    }

    @Override
    public Checked name() {
      return this;
    }

    @Override
    public Listed list(UUID listId) {
      return new Listed(listId);
    }
  }

  /**
   * The rules had something against it: it is checked again when that is mended.
   *
   * @param findings at least one
   */
  record Refused(List<RuleFinding> findings) implements Pending, Examined, Sent {
    @Override
    public DeclarationStage stage() {
      return DeclarationStage.REFUSED;
    }

    @Override
    public Refused name() {
      return this;
    }
  }

  /** On a list that waits for its second person. */
  record Listed(UUID listId) implements Live {
    @Override
    public DeclarationStage stage() {
      return DeclarationStage.LISTED;
    }

    @Override
    public Set<DeclarationStep> possible() {
      return EnumSet.of(
          DeclarationStep.UNLIST,
          DeclarationStep.RECOMMEND,
          DeclarationStep.NAME,
          DeclarationStep.WITHDRAW);
    }

    @Override
    public Listed name() {
      return this;
    }

    @Override
    public Checked unlist() {
      return new Checked();
    }

    @Override
    public Sent recommend(List<RuleFinding> findings) {
      return findings.isEmpty() ? new Recommended(listId) : new Refused(findings);
    }
  }

  /** Banks have it. */
  record Recommended(UUID listId) implements Live, Sent {
    @Override
    public DeclarationStage stage() {
      return DeclarationStage.RECOMMENDED;
    }

    @Override
    public Set<DeclarationStep> possible() {
      return EnumSet.of(DeclarationStep.NAME, DeclarationStep.WITHDRAW);
    }

    @Override
    public Recommended name() {
      return this;
    }
  }

  /** Over. */
  sealed interface Ended extends DeclarationStatus permits Declined, Withdrawn {

    /** Why, a code. */
    String reason();

    /** When, UTC. */
    Instant at();

    @Override
    default Set<DeclarationStep> possible() {
      return Set.of();
    }
  }

  /** A person of the bureau did not recommend it. */
  record Declined(String reason, Instant at) implements Ended {
    @Override
    public DeclarationStage stage() {
      return DeclarationStage.DECLINED;
    }
  }

  /** The firm took it back: banks read no more of it. */
  record Withdrawn(String reason, Instant at) implements Ended {
    @Override
    public DeclarationStage stage() {
      return DeclarationStage.WITHDRAWN;
    }
  }

  private ProblemException notNow(DeclarationStep step) {
    return ListRefusals.notNow(stage(), step, possible());
  }
}
