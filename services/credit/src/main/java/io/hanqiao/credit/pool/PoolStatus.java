package io.hanqiao.credit.pool;

import io.hanqiao.credit.rule.Refusals;
import io.hanqiao.credit.rule.Rule;
import io.hanqiao.vocabulary.Text;
import java.util.EnumSet;
import java.util.Set;

/**
 * The life of a pool; a method that a state has of its own is a legal transition. The diagram is in
 * the service's README, drawn from these types.
 */
sealed interface PoolStatus {

  /** The word for it. */
  PoolStage stage();

  /** What can be done now, besides payouts. */
  Set<PoolStep> possible();

  /** It is measured anew: by itself it warns, suspends, and takes a warning back. */
  PoolStatus measure(PoolStage reached);

  /** A person lets new loans in again. */
  default Taking resume(PoolStage reached) {
    throw Refusals.notNow(stage(), PoolStep.RESUME, possible());
  }

  /** New loans are taken. */
  sealed interface Taking extends PoolStatus permits Open, Warned {

    @Override
    default Set<PoolStep> possible() {
      return EnumSet.of(PoolStep.PROPOSE_PAYOUT);
    }

    @Override
    default PoolStatus measure(PoolStage reached) {
      return reached == PoolStage.SUSPENDED ? new Suspended() : taking(reached);
    }
  }

  /** Below the warning. */
  record Open() implements Taking {
    @Override
    public PoolStage stage() {
      return PoolStage.OPEN;
    }
  }

  /** At or above the warning. */
  record Warned() implements Taking {
    @Override
    public PoolStage stage() {
      return PoolStage.WARNED;
    }
  }

  /** No new loans, until a person says otherwise. */
  record Suspended() implements PoolStatus {
    @Override
    public PoolStage stage() {
      return PoolStage.SUSPENDED;
    }

    @Override
    public Set<PoolStep> possible() {
      return EnumSet.of(PoolStep.PROPOSE_PAYOUT, PoolStep.RESUME);
    }

    @Override
    public Suspended measure(PoolStage reached) {
      return this;
    }

    @Override
    public Taking resume(PoolStage reached) {
      if (reached == PoolStage.SUSPENDED) {
        throw Refusals.by(
            Rule.POOL_RESUMES_BELOW,
            stage(),
            new Text("代偿率仍达到暂停线。", "The ratio still reaches the line of suspension."),
            EnumSet.of(PoolStep.PROPOSE_PAYOUT));
      }
      return taking(reached);
    }
  }

  private static Taking taking(PoolStage reached) {
    return reached == PoolStage.WARNED ? new Warned() : new Open();
  }
}
