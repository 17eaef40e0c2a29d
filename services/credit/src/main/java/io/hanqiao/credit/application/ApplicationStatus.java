package io.hanqiao.credit.application;

import io.hanqiao.credit.rule.Refusals;
import io.hanqiao.credit.rule.Rule;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.RefusalCode;
import io.hanqiao.vocabulary.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * The life of a loan application; a method that a state has of its own is a legal transition, every
 * other one refuses. The diagram is in the service's README, drawn from these types.
 */
sealed interface ApplicationStatus {

  /** How long nothing must have happened before an application lapses. */
  Duration LAPSE_AFTER = Duration.ofDays(90);

  /** The word for it. */
  Stage stage();

  /** What can be done now. */
  Set<Step> possible();

  /** To be called before the firm edits what it asks for. */
  default Submitted edit() {
    throw notNow(Step.EDIT);
  }

  /** The bank takes it up: clocks start. */
  default Accepted accept(Instant at) {
    throw notNow(Step.ACCEPT);
  }

  /** The bank looks into the firm. */
  default DueDiligence startDueDiligence(Instant at) {
    throw notNow(Step.START_DUE_DILIGENCE);
  }

  /** The bank's reviewers have it. */
  default UnderReview submitForReview(Instant at) {
    throw notNow(Step.SUBMIT_FOR_REVIEW);
  }

  /** Two people of the bank have granted credit. */
  default Granted grant(Instant at) {
    throw notNow(Step.GRANT);
  }

  /** The bank says no. */
  default Refused refuse(RefusalCode code, Instant at) {
    throw notNow(Step.REFUSE);
  }

  /** The firm takes it back. */
  default Withdrawn withdraw(WithdrawCode code, Instant at) {
    throw notNow(Step.WITHDRAW);
  }

  /** Nobody has done anything about it for too long. */
  default Lapsed lapse(Instant at) {
    throw notNow(Step.LAPSE);
  }

  /** Not decided: may be refused, withdrawn, or lapse. */
  sealed interface Pending extends ApplicationStatus
      permits Submitted, Accepted, DueDiligence, UnderReview {

    /** When the last thing happened, UTC. */
    Instant since();

    @Override
    default Refused refuse(RefusalCode code, Instant at) {
      return new Refused(code.name(), at);
    }

    @Override
    default Withdrawn withdraw(WithdrawCode code, Instant at) {
      return new Withdrawn(code.name(), at);
    }

    @Override
    default Lapsed lapse(Instant at) {
      Instant due = since().plus(LAPSE_AFTER);
      if (at.isBefore(due)) {
        Set<Step> others = EnumSet.copyOf(possible());
        others.remove(Step.LAPSE);
        throw Refusals.by(
            Rule.LAPSE_AFTER,
            stage(),
            new Text(
                "最近一次进展为 " + since() + "，" + due + " 之后才作失效处理。",
                "Something happened at " + since() + ": it may lapse from " + due + " on."),
            others);
      }
      return new Lapsed(at);
    }
  }

  /** The firm has asked. */
  record Submitted(Instant since) implements Pending {
    @Override
    public Stage stage() {
      return Stage.SUBMITTED;
    }

    @Override
    public Set<Step> possible() {
      return EnumSet.of(Step.EDIT, Step.ACCEPT, Step.REFUSE, Step.WITHDRAW, Step.LAPSE);
    }

    @Override
    public Submitted edit() {
      return this;
    }

    @Override
    public Accepted accept(Instant at) {
      return new Accepted(at);
    }
  }

  /** The bank processes it. */
  record Accepted(Instant since) implements Pending {
    @Override
    public Stage stage() {
      return Stage.ACCEPTED;
    }

    @Override
    public Set<Step> possible() {
      return EnumSet.of(Step.START_DUE_DILIGENCE, Step.REFUSE, Step.WITHDRAW, Step.LAPSE);
    }

    @Override
    public DueDiligence startDueDiligence(Instant at) {
      return new DueDiligence(at);
    }
  }

  /** The bank looks into the firm. */
  record DueDiligence(Instant since) implements Pending {
    @Override
    public Stage stage() {
      return Stage.DUE_DILIGENCE;
    }

    @Override
    public Set<Step> possible() {
      return EnumSet.of(Step.SUBMIT_FOR_REVIEW, Step.REFUSE, Step.WITHDRAW, Step.LAPSE);
    }

    @Override
    public UnderReview submitForReview(Instant at) {
      return new UnderReview(at);
    }
  }

  /** The bank's reviewers have it. */
  record UnderReview(Instant since) implements Pending {
    @Override
    public Stage stage() {
      return Stage.UNDER_REVIEW;
    }

    @Override
    public Set<Step> possible() {
      return EnumSet.of(Step.GRANT, Step.REFUSE, Step.WITHDRAW, Step.LAPSE);
    }

    @Override
    public Granted grant(Instant at) {
      return new Granted(at);
    }
  }

  /** Over, one way or another. */
  sealed interface Ended extends ApplicationStatus permits Granted, Refused, Withdrawn, Lapsed {

    /** When, UTC. */
    Instant at();

    @Override
    default Set<Step> possible() {
      return Set.of();
    }
  }

  /** Credit is granted: what follows is the grant's life. */
  record Granted(Instant at) implements Ended {
    @Override
    public Stage stage() {
      return Stage.GRANTED;
    }
  }

  /** The bank said no, with a code of the published list. */
  record Refused(String code, Instant at) implements Ended {
    @Override
    public Stage stage() {
      return Stage.REFUSED;
    }
  }

  /** The firm took it back, with a code. */
  record Withdrawn(String code, Instant at) implements Ended {
    @Override
    public Stage stage() {
      return Stage.WITHDRAWN;
    }
  }

  /** Nobody did anything about it for too long. */
  record Lapsed(Instant at) implements Ended {
    @Override
    public Stage stage() {
      return Stage.LAPSED;
    }
  }

  private ProblemException notNow(Step step) {
    return Refusals.notNow(stage(), step, possible());
  }
}
