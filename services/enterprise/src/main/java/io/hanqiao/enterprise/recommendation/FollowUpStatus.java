package io.hanqiao.enterprise.recommendation;

import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.RefusalCode;
import java.util.EnumSet;
import java.util.Set;

/**
 * What one bank has answered to one entry; a method that a state has of its own is a legal
 * transition, every other one refuses. The diagram is in the service's README, drawn from these
 * types. A bank that refused, or was told that the firm needs nothing, may take the entry up again:
 * its register keeps both answers.
 */
sealed interface FollowUpStatus {

  /** The word for it. */
  FollowUpStage stage();

  /** What can be answered now. */
  Set<FollowUpStep> possible();

  /** The bank has spoken to the firm. */
  default Contacted contact() {
    throw notNow(FollowUpStep.CONTACTED);
  }

  /** The bank has been at the firm. */
  default Visited visit() {
    throw notNow(FollowUpStep.VISITED);
  }

  /** The firm has applied at the bank. */
  default Applied apply() {
    throw notNow(FollowUpStep.APPLIED);
  }

  /** The bank has granted credit. */
  default Granted grant() {
    throw notNow(FollowUpStep.GRANTED);
  }

  /** The bank says no, with a code of the published list. */
  default Refused refuse(RefusalCode code) {
    throw notNow(FollowUpStep.REFUSED);
  }

  /** The firm told the bank that it needs nothing of it. */
  default FirmDeclined firmDeclines() {
    throw notNow(FollowUpStep.FIRM_DECLINED);
  }

  /** Not settled: the bank may refuse, the firm decline. */
  sealed interface Underway extends FollowUpStatus permits Open, Contacted, Visited, Applied {

    @Override
    default Refused refuse(RefusalCode code) {
      return new Refused(code);
    }

    @Override
    default FirmDeclined firmDeclines() {
      return new FirmDeclined();
    }
  }

  /** Nothing was answered. */
  record Open() implements Underway {
    @Override
    public FollowUpStage stage() {
      return FollowUpStage.OPEN;
    }

    @Override
    public Set<FollowUpStep> possible() {
      return EnumSet.of(
          FollowUpStep.CONTACTED,
          FollowUpStep.VISITED,
          FollowUpStep.APPLIED,
          FollowUpStep.REFUSED,
          FollowUpStep.FIRM_DECLINED);
    }

    @Override
    public Contacted contact() {
      return new Contacted();
    }

    @Override
    public Visited visit() {
      return new Visited();
    }

    @Override
    public Applied apply() {
      return new Applied();
    }
  }

  /** The bank has spoken to the firm. */
  record Contacted() implements Underway {
    @Override
    public FollowUpStage stage() {
      return FollowUpStage.CONTACTED;
    }

    @Override
    public Set<FollowUpStep> possible() {
      return EnumSet.of(
          FollowUpStep.VISITED,
          FollowUpStep.APPLIED,
          FollowUpStep.REFUSED,
          FollowUpStep.FIRM_DECLINED);
    }

    @Override
    public Visited visit() {
      return new Visited();
    }

    @Override
    public Applied apply() {
      return new Applied();
    }
  }

  /** The bank has been at the firm. */
  record Visited() implements Underway {
    @Override
    public FollowUpStage stage() {
      return FollowUpStage.VISITED;
    }

    @Override
    public Set<FollowUpStep> possible() {
      return EnumSet.of(FollowUpStep.APPLIED, FollowUpStep.REFUSED, FollowUpStep.FIRM_DECLINED);
    }

    @Override
    public Applied apply() {
      return new Applied();
    }
  }

  /** The firm has applied at the bank. */
  record Applied() implements Underway {
    @Override
    public FollowUpStage stage() {
      return FollowUpStage.APPLIED;
    }

    @Override
    public Set<FollowUpStep> possible() {
      return EnumSet.of(FollowUpStep.GRANTED, FollowUpStep.REFUSED, FollowUpStep.FIRM_DECLINED);
    }

    @Override
    public Granted grant() {
      return new Granted();
    }
  }

  /** The bank has granted credit: what follows is told by it elsewhere. */
  record Granted() implements FollowUpStatus {
    @Override
    public FollowUpStage stage() {
      return FollowUpStage.GRANTED;
    }

    @Override
    public Set<FollowUpStep> possible() {
      return Set.of();
    }
  }

  /** The bank said no. */
  record Refused(RefusalCode code) implements FollowUpStatus {
    @Override
    public FollowUpStage stage() {
      return FollowUpStage.REFUSED;
    }

    @Override
    public Set<FollowUpStep> possible() {
      return EnumSet.of(FollowUpStep.CONTACTED);
    }

    @Override
    public Contacted contact() {
      return new Contacted();
    }
  }

  /** The firm said no. */
  record FirmDeclined() implements FollowUpStatus {
    @Override
    public FollowUpStage stage() {
      return FollowUpStage.FIRM_DECLINED;
    }

    @Override
    public Set<FollowUpStep> possible() {
      return EnumSet.of(FollowUpStep.CONTACTED);
    }

    @Override
    public Contacted contact() {
      return new Contacted();
    }
  }

  private ProblemException notNow(FollowUpStep step) {
    return ListRefusals.notNow(stage(), step, possible());
  }
}
