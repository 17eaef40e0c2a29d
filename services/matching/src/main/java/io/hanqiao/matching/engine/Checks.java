package io.hanqiao.matching.engine;

import static io.hanqiao.matching.RuleOutcome.FACT_MISSING;
import static io.hanqiao.matching.RuleOutcome.FAILED;
import static io.hanqiao.matching.RuleOutcome.NOT_STATED;
import static io.hanqiao.matching.RuleOutcome.PASSED;

import io.hanqiao.matching.RuleOutcome;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The checks that most rules are made of: a term on one side, a fact on the other. */
public final class Checks {

  private Checks() {}

  /** Kept or broken. */
  public static RuleOutcome passedIf(boolean kept) {
    return kept ? PASSED : FAILED;
  }

  /** A fact that must lie between two bounds, both included. */
  public static RuleOutcome within(
      @Nullable Number least, @Nullable Number most, @Nullable Number fact) {
    if (least == null && most == null) {
      return NOT_STATED;
    }
    if (fact == null) {
      return FACT_MISSING;
    }
    return passedIf(
        (least == null || fact.longValue() >= least.longValue())
            && (most == null || fact.longValue() <= most.longValue()));
  }

  /** A fact that must be one of those accepted. */
  public static <E> RuleOutcome oneOf(@Nullable Set<E> accepted, @Nullable E fact) {
    if (accepted == null) {
      return NOT_STATED;
    }
    return fact == null ? FACT_MISSING : passedIf(accepted.contains(fact));
  }

  /** Facts of which one must be accepted; none is the same as unknown. */
  public static <E> RuleOutcome anyOf(@Nullable Set<E> accepted, @Nullable Set<E> facts) {
    if (accepted == null) {
      return NOT_STATED;
    }
    return facts == null || facts.isEmpty()
        ? FACT_MISSING
        : passedIf(!Collections.disjoint(accepted, facts));
  }

  /** A fact that must hold where it is required. */
  public static RuleOutcome onlyIf(@Nullable Boolean required, @Nullable Boolean fact) {
    if (required == null) {
      return NOT_STATED;
    }
    if (!required) {
      return PASSED;
    }
    return fact == null ? FACT_MISSING : passedIf(fact);
  }

  /** A figure that must not be above so many percent of another. */
  public static RuleOutcome shareOf(
      @Nullable Integer percent, @Nullable Long whole, @Nullable Long figure) {
    if (percent == null) {
      return NOT_STATED;
    }
    return whole == null || figure == null
        ? FACT_MISSING
        : passedIf(figure * 100 <= whole * percent);
  }

  /** Two halves of one rule, both to be kept: a failed half outweighs one that misses a fact. */
  public static RuleOutcome both(RuleOutcome one, RuleOutcome other) {
    return first(one, other, FAILED, FACT_MISSING, PASSED);
  }

  /** Two ways to keep one rule, either is enough; a fact that could still decide is missing. */
  public static RuleOutcome either(RuleOutcome one, RuleOutcome other) {
    return first(one, other, NOT_STATED, PASSED, FACT_MISSING);
  }

  private static RuleOutcome first(RuleOutcome one, RuleOutcome other, RuleOutcome... heaviest) {
    for (RuleOutcome outcome : heaviest) {
      if (one == outcome || other == outcome) {
        return outcome;
      }
    }
    return one;
  }

  /** Whether the day lies between first and last day, both included; none is no bound. */
  public static boolean holdsOn(
      LocalDate day, @Nullable LocalDate from, @Nullable LocalDate until) {
    return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
  }
}
