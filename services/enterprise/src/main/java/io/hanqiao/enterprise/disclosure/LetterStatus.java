package io.hanqiao.enterprise.disclosure;

import io.hanqiao.platform.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * The life of an authorization letter; a method that a state has of its own is a legal transition,
 * every other one refuses. The diagram is in the service's README, drawn from these types.
 */
sealed interface LetterStatus {

  /** The word for it. */
  LetterStage stage();

  /** What the parties can do now. */
  Set<LetterStep> possible();

  /** The firm lets the institution read up to a day. */
  default Granted grant(Instant at, LocalDate until) {
    throw notNow(LetterStep.GRANT);
  }

  /** The firm does not. */
  default Declined decline(EndReason reason, Instant at) {
    throw notNow(LetterStep.DECLINE);
  }

  /** The institution takes its request back. */
  default Withdrawn withdraw(EndReason reason, Instant at) {
    throw notNow(LetterStep.WITHDRAW);
  }

  /** The firm takes its letter back. */
  default Revoked revoke(EndReason reason, Instant at) {
    throw notNow(LetterStep.REVOKE);
  }

  /** The institution has asked. */
  record Requested() implements LetterStatus {
    @Override
    public LetterStage stage() {
      return LetterStage.REQUESTED;
    }

    @Override
    public Set<LetterStep> possible() {
      return EnumSet.of(LetterStep.GRANT, LetterStep.DECLINE, LetterStep.WITHDRAW);
    }

    @Override
    public Granted grant(Instant at, LocalDate until) {
      return new Granted(at, until);
    }

    @Override
    public Declined decline(EndReason reason, Instant at) {
      return new Declined(reason, at);
    }

    @Override
    public Withdrawn withdraw(EndReason reason, Instant at) {
      return new Withdrawn(reason, at);
    }
  }

  /**
   * The firm has granted it: the one state under which anything is read.
   *
   * @param at when, UTC
   * @param until last day
   */
  record Granted(Instant at, LocalDate until) implements LetterStatus {
    @Override
    public LetterStage stage() {
      return LetterStage.GRANTED;
    }

    @Override
    public Set<LetterStep> possible() {
      return EnumSet.of(LetterStep.REVOKE);
    }

    @Override
    public Revoked revoke(EndReason reason, Instant revokedAt) {
      return new Revoked(reason, revokedAt);
    }

    /** Its last day is over: by the clock, nobody has to do anything. */
    public Expired expire() {
      return new Expired(until);
    }
  }

  /** Nothing more comes of it. */
  sealed interface Over extends LetterStatus permits Expired, Declined, Withdrawn, Revoked {
    @Override
    default Set<LetterStep> possible() {
      return Set.of();
    }
  }

  /** Its last day is over. */
  record Expired(LocalDate until) implements Over {
    @Override
    public LetterStage stage() {
      return LetterStage.EXPIRED;
    }
  }

  /** The firm has not agreed. */
  record Declined(EndReason reason, Instant at) implements Over {
    @Override
    public LetterStage stage() {
      return LetterStage.DECLINED;
    }
  }

  /** The institution has taken its request back. */
  record Withdrawn(EndReason reason, Instant at) implements Over {
    @Override
    public LetterStage stage() {
      return LetterStage.WITHDRAWN;
    }
  }

  /** The firm has taken its letter back. */
  record Revoked(EndReason reason, Instant at) implements Over {
    @Override
    public LetterStage stage() {
      return LetterStage.REVOKED;
    }
  }

  private ProblemException notNow(LetterStep step) {
    return DisclosureRefusals.notNow(stage(), step, possible());
  }
}
