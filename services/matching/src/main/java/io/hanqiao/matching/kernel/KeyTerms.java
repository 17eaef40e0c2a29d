package io.hanqiao.matching.kernel;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The keys that rows name, where the keys asked differ from one search to the next: a bitmap for
 * all that is asked would be too much. The few rows that name any keys are checked one by one; what
 * a search finds out of a list of keys is known to the next that asks for the same.
 */
final class KeyTerms<T> implements RowIndex<T> {

  /** More is forgotten. */
  private static final int MOST_ASKED = 1_000;

  private final TermNumbers<T, List<String>> numbers;
  private final Bitmap silent;

  /** By the keys asked; good until a row changes. Several threads may ask at once. */
  private final Map<Keys, Verdicts<T, List<String>>> verdicts = new ConcurrentHashMap<>();

  /** No row yet. */
  KeyTerms(int capacity, Function<T, List<String>> keys) {
    this.silent = new Bitmap(capacity);
    this.numbers =
        new TermNumbers<>(
            capacity,
            item -> {
              List<String> named = keys.apply(item);
              return named.isEmpty() ? null : named;
            });
  }

  /** Keeps the rows that name any of the keys, or none at all. */
  void keepAnyOrSilent(Keys asked, Sieve<T> sieve) {
    if (asked.isEmpty()) {
      sieve.keep(silent);
    } else {
      sieve.keepIf(null, silent, verdicts(asked)::failing);
    }
  }

  private Verdicts<T, List<String>> verdicts(Keys asked) {
    Verdicts<T, List<String>> known = verdicts.get(asked);
    if (known != null) {
      return known;
    }
    if (verdicts.size() >= MOST_ASKED) {
      verdicts.clear();
    }
    Verdicts<T, List<String>> made =
        new Verdicts<>(numbers, named -> !Collections.disjoint(named, asked.each()));
    verdicts.put(asked, made);
    return made;
  }

  /** Whether any keys asked may leave out a row of the blocks. */
  boolean tells(long[] blocks) {
    return silent.hasGapIn(blocks);
  }

  @Override
  public void put(int row, T item) {
    forget();
    numbers.put(row, item);
    silent.put(row, numbers.numberOf(row) == TermNumbers.NONE);
  }

  @Override
  public void remove(int row, T item) {
    forget();
    numbers.remove(row, item);
  }

  private void forget() {
    if (!verdicts.isEmpty()) {
      verdicts.clear();
    }
  }

  @Override
  public void grow(int capacity) {
    silent.grow(capacity);
    numbers.grow(capacity);
  }

  @Override
  public long bytes() {
    return numbers.bytes()
        + silent.rows() / Byte.SIZE
        + verdicts.values().stream().mapToLong(Verdicts::bytes).sum();
  }
}
