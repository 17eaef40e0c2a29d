package io.hanqiao.matching.rulebook;

import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule comes from and when it holds.
 *
 * @param source the document and clause
 * @param validFrom first day of the rule
 * @param validUntil last day of the rule; null if no end is known
 * @param switchedOn false where the rulebook knows the rule and does not apply it
 */
public record RuleClause(
    Text source, LocalDate validFrom, @Nullable LocalDate validUntil, boolean switchedOn) {

  /** A rule that is applied. */
  public RuleClause(Text source, LocalDate validFrom, @Nullable LocalDate validUntil) {
    this(source, validFrom, validUntil, true);
  }

  /** The same for whatever day: applied if it holds on {@code day}, else switched off. */
  public RuleClause asOn(LocalDate day) {
    return new RuleClause(source, LocalDate.EPOCH, null, holdsOn(day));
  }

  /** Whether the rule holds on the day. */
  public boolean holdsOn(LocalDate day) {
    return switchedOn
        && !day.isBefore(validFrom)
        && (validUntil == null || !day.isAfter(validUntil));
  }
}
