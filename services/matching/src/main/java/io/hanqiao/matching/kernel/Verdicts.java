package io.hanqiao.matching.kernel;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What one search says of each different term, worked out when a row with it is met. */
final class Verdicts<T, K> {

  private static final byte PASSES = 1;
  private static final byte FAILS = 2;

  private final TermNumbers<T, K> terms;
  private final Predicate<K> check;
  private final byte[] known;

  Verdicts(TermNumbers<T, K> terms, Predicate<K> check) {
    this.terms = terms;
    this.check = check;
    this.known = new byte[terms.end()];
  }

  /** Whether the row's term passes: a {@link Sieve.RowCheck}. */
  boolean accepts(int row, Rows<T> rows) {
    int number = terms.numberOf(row);
    if (number == TermNumbers.UNNUMBERED) {
      @Nullable K own = terms.termOf(rows.item(row));
      return own == null || check.test(own);
    }
    if (known[number] == 0) {
      boolean passes = number == TermNumbers.NONE || check.test(terms.term(number));
      known[number] = passes ? PASSES : FAILS;
    }
    return known[number] == PASSES;
  }
}
