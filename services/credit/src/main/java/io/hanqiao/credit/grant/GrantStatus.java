package io.hanqiao.credit.grant;

import io.hanqiao.credit.application.WithdrawCode;
import io.hanqiao.credit.rule.Refusals;
import io.hanqiao.credit.rule.Rule;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * The life of a grant; a method that a state has of its own is a legal transition, every other one
 * refuses. The diagram is in the service's README, drawn from these types.
 */
sealed interface GrantStatus {

  /** The word for it. */
  GrantStage stage();

  /** What can be done now. */
  Set<GrantStep> possible();

  /** A second person of the bank answers for the grant: it is promised. */
  default Granted confirm(String checker) {
    throw notNow(GrantStep.CONFIRM);
  }

  /** The bank does not grant it after all. */
  default Rejected reject(RejectCode code, Instant at) {
    throw notNow(GrantStep.REJECT);
  }

  /** To be called before a condition precedent is reported as met. */
  default GrantStatus meetCondition() {
    throw notNow(GrantStep.MEET_CONDITION);
  }

  /** Refuses a condition that is not the bank's to report. */
  default void requireByBank(ConditionCode code) {
    if (code == ConditionCode.GUARANTEE_LETTER_ISSUED) {
      throw Refusals.by(
          Rule.LETTER_MEETS_CONDITION,
          stage(),
          new Text("担保函由担保机构出具。", "The letter is the guarantor's to issue."),
          possible());
    }
  }

  /** The loan contract is signed, says one person of the bank. */
  default ContractProposed proposeContract(String by) {
    throw notNow(GrantStep.PROPOSE_CONTRACT);
  }

  /** A second person answers for the contract. */
  default Contracted confirmContract(String checker) {
    throw notNow(GrantStep.CONFIRM_CONTRACT);
  }

  /** The contract is not as reported. */
  default Granted rejectContract() {
    throw notNow(GrantStep.REJECT_CONTRACT);
  }

  /** To be called before the firm requests a drawdown. */
  default Contracted requestDrawdown() {
    throw notNow(GrantStep.REQUEST_DRAWDOWN);
  }

  /** The firm does not want it after all. */
  default GivenUp giveUp(WithdrawCode code, Instant at) {
    throw notNow(GrantStep.GIVE_UP);
  }

  /** Its last day is over and no contract was signed. */
  default Expired expire(LocalDate lastDay, LocalDate today, Instant at) {
    throw notNow(GrantStep.EXPIRE);
  }

  /** All is repaid and nothing more is drawn. */
  default Settled settle(Instant at) {
    throw notNow(GrantStep.SETTLE);
  }

  /**
   * Waits for a second person; it promises nothing.
   *
   * @param by who proposed it
   */
  record Proposed(String by) implements GrantStatus {
    @Override
    public GrantStage stage() {
      return GrantStage.PROPOSED;
    }

    @Override
    public Set<GrantStep> possible() {
      return EnumSet.of(GrantStep.CONFIRM, GrantStep.REJECT);
    }

    @Override
    public Granted confirm(String checker) {
      Refusals.requireAnother(by, checker, stage(), EnumSet.of(GrantStep.REJECT));
      return new Granted();
    }

    @Override
    public Rejected reject(RejectCode code, Instant at) {
      return new Rejected(code.name(), at);
    }
  }

  /** Promised and not contracted: the firm may give it up, and it may expire. */
  sealed interface Promised extends GrantStatus permits Granted, ContractProposed {

    @Override
    default GivenUp giveUp(WithdrawCode code, Instant at) {
      return new GivenUp(code.name(), at);
    }

    @Override
    default Expired expire(LocalDate lastDay, LocalDate today, Instant at) {
      if (!today.isAfter(lastDay)) {
        Set<GrantStep> others = EnumSet.copyOf(possible());
        others.remove(GrantStep.EXPIRE);
        throw Refusals.by(
            Rule.EXPIRES_AFTER,
            stage(),
            new Text("有效期至 " + lastDay + "。", "Its last day is " + lastDay + "."),
            others);
      }
      return new Expired(at);
    }
  }

  /** An approved limit; no money moved. */
  record Granted() implements Promised {
    @Override
    public GrantStage stage() {
      return GrantStage.GRANTED;
    }

    @Override
    public Set<GrantStep> possible() {
      return EnumSet.of(
          GrantStep.MEET_CONDITION,
          GrantStep.PROPOSE_CONTRACT,
          GrantStep.GIVE_UP,
          GrantStep.EXPIRE);
    }

    @Override
    public Granted meetCondition() {
      return this;
    }

    @Override
    public ContractProposed proposeContract(String by) {
      return new ContractProposed(by);
    }
  }

  /**
   * Its contract waits for a second person.
   *
   * @param by who reported the contract
   */
  record ContractProposed(String by) implements Promised {
    @Override
    public GrantStage stage() {
      return GrantStage.CONTRACT_PROPOSED;
    }

    @Override
    public Set<GrantStep> possible() {
      return EnumSet.of(
          GrantStep.MEET_CONDITION,
          GrantStep.CONFIRM_CONTRACT,
          GrantStep.REJECT_CONTRACT,
          GrantStep.GIVE_UP,
          GrantStep.EXPIRE);
    }

    @Override
    public ContractProposed meetCondition() {
      return this;
    }

    @Override
    public Contracted confirmContract(String checker) {
      Refusals.requireAnother(by, checker, stage(), EnumSet.of(GrantStep.REJECT_CONTRACT));
      return new Contracted();
    }

    @Override
    public Granted rejectContract() {
      return new Granted();
    }
  }

  /** The contract is signed (签约): the firm may draw. It is not yet 用信. */
  record Contracted() implements GrantStatus {
    @Override
    public GrantStage stage() {
      return GrantStage.CONTRACTED;
    }

    @Override
    public Set<GrantStep> possible() {
      return EnumSet.of(GrantStep.MEET_CONDITION, GrantStep.REQUEST_DRAWDOWN, GrantStep.SETTLE);
    }

    @Override
    public Contracted meetCondition() {
      return this;
    }

    @Override
    public Contracted requestDrawdown() {
      return this;
    }

    @Override
    public Settled settle(Instant at) {
      return new Settled(at);
    }
  }

  /** Over, one way or another; it promises nothing any more. */
  sealed interface Ended extends GrantStatus permits Rejected, GivenUp, Expired, Settled {

    /** When, UTC. */
    Instant at();

    @Override
    default Set<GrantStep> possible() {
      return Set.of();
    }
  }

  /** It was never granted. */
  record Rejected(String code, Instant at) implements Ended {
    @Override
    public GrantStage stage() {
      return GrantStage.REJECTED;
    }
  }

  /** The firm did not want it. */
  record GivenUp(String code, Instant at) implements Ended {
    @Override
    public GrantStage stage() {
      return GrantStage.GIVEN_UP;
    }
  }

  /** No contract was signed in time. */
  record Expired(Instant at) implements Ended {
    @Override
    public GrantStage stage() {
      return GrantStage.EXPIRED;
    }
  }

  /** All is repaid. */
  record Settled(Instant at) implements Ended {
    @Override
    public GrantStage stage() {
      return GrantStage.SETTLED;
    }
  }

  private ProblemException notNow(GrantStep step) {
    return Refusals.notNow(stage(), step, possible());
  }
}
