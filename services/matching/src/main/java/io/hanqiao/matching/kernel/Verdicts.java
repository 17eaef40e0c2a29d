package io.hanqiao.matching.kernel;

import java.util.function.Predicate;

/**
 * What is said of each different term, worked out when a row with it is met. Several threads may
 * ask at once: the worst that can happen is that a term is decided twice.
 */
final class Verdicts<T, K> {

  private static final byte PASSES = 1;
  private static final byte FAILS = 2;

  private final TermNumbers<T, K> terms;
  private final Predicate<K> check;
  private final byte[] known;

  /** Good until a row changes. */
  Verdicts(TermNumbers<T, K> terms, Predicate<K> check) {
    this.terms = terms;
    this.check = check;
    this.known = new byte[terms.end()];
    known[TermNumbers.NONE] = PASSES;
  }

  /** A {@link Sieve.WordCheck}. */
  long failing(int word, long doubted, Rows<T> rows) {
    long failing = 0;
    for (long rest = doubted; rest != 0; rest &= rest - 1) {
      int bit = Long.numberOfTrailingZeros(rest);
      failing |= (long) (verdict(word * Long.SIZE + bit, rows) >> 1) << bit;
    }
    return failing;
  }

  private int verdict(int row, Rows<T> rows) {
    int number = terms.numberOf(row);
    if (number == TermNumbers.UNNUMBERED) {
      K own = terms.termOf(rows.item(row));
      return own == null || check.test(own) ? PASSES : FAILS;
    }
    int verdict = known[number];
    if (verdict == 0) {
      verdict = check.test(terms.term(number)) ? PASSES : FAILS;
      known[number] = (byte) verdict;
    }
    return verdict;
  }

  long bytes() {
    return known.length;
  }
}
