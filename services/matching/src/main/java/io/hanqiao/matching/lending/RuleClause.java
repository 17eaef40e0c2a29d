package io.hanqiao.matching.lending;

import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule comes from and when it holds.
 *
 * @param source the document and clause
 * @param validFrom first day of the rule
 * @param validUntil last day of the rule; null if no end is known
 */
public record RuleClause(Text source, LocalDate validFrom, @Nullable LocalDate validUntil) {

  /** Whether the rule holds on the day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
  }
}
