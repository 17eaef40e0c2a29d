package io.hanqiao.enterprise.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * The life of a separate consent; a method that a state has of its own is a legal transition. The
 * diagram is in the service's README, drawn from these types.
 */
sealed interface ConsentStatus {

  /** The word for it. */
  ConsentStage stage();

  /** What the person can do now. */
  default Set<ConsentStep> possible() {
    return Set.of();
  }

  /** The person takes it back. */
  default Withdrawn withdraw(Instant at) {
    throw DisclosureRefusals.notNow(stage(), ConsentStep.WITHDRAW, possible());
  }

  /**
   * It stands.
   *
   * @param until last day
   */
  record Given(LocalDate until) implements ConsentStatus {
    @Override
    public ConsentStage stage() {
      return ConsentStage.GIVEN;
    }

    @Override
    public Set<ConsentStep> possible() {
      return EnumSet.of(ConsentStep.WITHDRAW);
    }

    @Override
    public Withdrawn withdraw(Instant at) {
      return new Withdrawn(at);
    }

    /** Its last day is over: by the clock. */
    public Expired expire() {
      return new Expired(until);
    }
  }

  /** Its last day is over. */
  record Expired(LocalDate until) implements ConsentStatus {
    @Override
    public ConsentStage stage() {
      return ConsentStage.EXPIRED;
    }
  }

  /** The person has taken it back. */
  record Withdrawn(Instant at) implements ConsentStatus {
    @Override
    public ConsentStage stage() {
      return ConsentStage.WITHDRAWN;
    }
  }
}
