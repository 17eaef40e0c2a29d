package io.hanqiao.credit.outcome;

import io.hanqiao.credit.rule.Refusals;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * The life of a report; a method that a state has of its own is a legal transition, every other one
 * refuses. The diagram is in the service's README, drawn from these types.
 */
sealed interface ReportStatus
    permits ReportStatus.Proposed, ReportStatus.Reported, ReportStatus.Ended {

  /** The word for it. */
  ReportStage stage();

  /** What can be done now. */
  Set<ReportStep> possible();

  /** A second person of the bank answers for it. */
  default Reported confirm(String by, Instant at) {
    throw Refusals.notNow(stage(), ReportStep.CONFIRM, possible());
  }

  /** One person is enough: what came back lets no money out. */
  default Reported reportAlone(Instant at) {
    throw Refusals.notNow(stage(), ReportStep.CONFIRM, possible());
  }

  /** The bank does not report it after all. */
  default Rejected reject(ReportEndCode code, Instant at) {
    throw Refusals.notNow(stage(), ReportStep.REJECT, possible());
  }

  /** What was reported is not so. */
  default Retracted retract(ReportEndCode code, Instant at) {
    throw Refusals.notNow(stage(), ReportStep.RETRACT, possible());
  }

  /** Counts for nobody. */
  record Proposed(String by) implements ReportStatus {
    @Override
    public ReportStage stage() {
      return ReportStage.PROPOSED;
    }

    @Override
    public Set<ReportStep> possible() {
      return EnumSet.of(ReportStep.CONFIRM, ReportStep.REJECT);
    }

    @Override
    public Reported confirm(String checker, Instant at) {
      Refusals.requireAnother(by, checker, stage(), EnumSet.of(ReportStep.REJECT));
      return new Reported(at);
    }

    @Override
    public Reported reportAlone(Instant at) {
      return new Reported(at);
    }

    @Override
    public Rejected reject(ReportEndCode code, Instant at) {
      return new Rejected(code.name(), at);
    }
  }

  /** The bank stands by it: it counts. */
  record Reported(Instant since) implements ReportStatus {
    @Override
    public ReportStage stage() {
      return ReportStage.REPORTED;
    }

    @Override
    public Set<ReportStep> possible() {
      return EnumSet.of(ReportStep.RETRACT);
    }

    @Override
    public Retracted retract(ReportEndCode code, Instant at) {
      return new Retracted(code.name(), at);
    }
  }

  /** Over; stays on record. */
  sealed interface Ended extends ReportStatus permits Rejected, Retracted {

    /** A code. */
    String reason();

    /** UTC. */
    Instant at();

    @Override
    default Set<ReportStep> possible() {
      return EnumSet.noneOf(ReportStep.class);
    }
  }

  /** It never counted. */
  record Rejected(String reason, Instant at) implements Ended {
    @Override
    public ReportStage stage() {
      return ReportStage.REJECTED;
    }
  }

  /** It no longer counts. */
  record Retracted(String reason, Instant at) implements Ended {
    @Override
    public ReportStage stage() {
      return ReportStage.RETRACTED;
    }
  }
}
