package io.hanqiao.matching.lending;

import java.util.List;
import java.util.Set;

/**
 * What a lender's own condition asks of one fact, as far as it can be told: where else to look for
 * a value that keeps it. Only asking the condition again tells whether a value does.
 *
 * @param fact such as {@code need.termMonths}
 * @param least figures that may have to be reached; money in 分, days since 1970-01-01
 * @param most figures that may have to be kept to, likewise
 * @param codes codes that may have to be held; {@code true} and {@code false} of a flag
 * @param related whether the fact is held against other facts, so that no figure can be told
 */
public record ConditionTest(
    String fact, List<Long> least, List<Long> most, Set<String> codes, boolean related) {

  /** Copies that nobody changes afterwards. */
  public ConditionTest {
    least = List.copyOf(least);
    most = List.copyOf(most);
    codes = Set.copyOf(codes);
  }
}
