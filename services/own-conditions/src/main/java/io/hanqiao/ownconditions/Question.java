package io.hanqiao.ownconditions;

import io.hanqiao.matching.lending.LendingDemand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A condition asked of a need on a day. Another version of the need or of its firm is another
 * question, since the demand holds all that is known of both.
 */
record Question(String expression, LendingDemand demand, LocalDate asOf) {

  /** Of the need's id alone: a demand has some seventy facts. */
  @Override
  public int hashCode() {
    return (31 * demand.needId().hashCode() + expression.hashCode()) * 31 + asOf.hashCode();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Question that
        && expression.equals(that.expression)
        && asOf.equals(that.asOf)
        && demand.equals(that.demand);
  }
}
