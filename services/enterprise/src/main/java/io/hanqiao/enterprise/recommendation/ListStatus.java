package io.hanqiao.enterprise.recommendation;

import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.platform.problem.Refused;
import io.hanqiao.vocabulary.Text;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * The life of a recommendation list; a method that a state has of its own is a legal transition,
 * every other one refuses. The diagram is in the service's README, drawn from these types.
 */
sealed interface ListStatus {

  /** The word for it. */
  ListStage stage();

  /** What can be done now. */
  Set<ListStep> possible();

  /** Another person of the bureau sends it. */
  default Sent send(String by, Instant at) {
    throw ListRefusals.notNow(stage(), ListStep.SEND, possible());
  }

  /** A person of the bureau rejects it, or takes its own proposal back. */
  default Rejected reject(String by, Instant at) {
    throw ListRefusals.notNow(stage(), ListStep.REJECT, possible());
  }

  /**
   * One person has put it together.
   *
   * @param by pseudonymous subject
   */
  record Proposed(String by) implements ListStatus {
    @Override
    public ListStage stage() {
      return ListStage.PROPOSED;
    }

    @Override
    public Set<ListStep> possible() {
      return EnumSet.of(ListStep.SEND, ListStep.REJECT);
    }

    @Override
    public Sent send(String sender, Instant at) {
      if (sender.equals(by)) {
        throw alone();
      }
      return new Sent(sender, at);
    }

    @Override
    public Rejected reject(String checker, Instant at) {
      return new Rejected(checker, at);
    }

    private ProblemException alone() {
      return Refused.by(
          ProblemCode.FORBIDDEN,
          ListRule.TWO_PEOPLE,
          stage(),
          new Text(
              "清单由您拟定，须由本部门另一位同事发送。", "You proposed it: another person of your bureau sends it."),
          EnumSet.of(ListStep.REJECT));
    }
  }

  /** Decided by a person, at a time. */
  sealed interface Decided extends ListStatus permits Sent, Rejected {

    /** Pseudonymous subject. */
    String by();

    /** When, UTC. */
    Instant at();

    @Override
    default Set<ListStep> possible() {
      return Set.of();
    }
  }

  /** Banks have it; what follows is in the follow-up register. */
  record Sent(String by, Instant at) implements Decided {
    @Override
    public ListStage stage() {
      return ListStage.SENT;
    }
  }

  /** Its entries may be listed anew. */
  record Rejected(String by, Instant at) implements Decided {
    @Override
    public ListStage stage() {
      return ListStage.REJECTED;
    }
  }
}
