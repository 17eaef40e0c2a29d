package io.hanqiao.matching.kernel;

import io.hanqiao.matching.lending.LendingSupply;
import java.util.function.Predicate;

/**
 * The offers under one {@link CheckedRule}: their terms, and the marks by which they pass for sure.
 *
 * @param <K> the term
 */
final class CheckedOffers<K> implements RowIndex<LendingSupply> {

  private final TermIndex<LendingSupply, K> terms;
  private final BitIndex<LendingSupply> sure;
  private final Memo memo;

  CheckedOffers(TermIndex<LendingSupply, K> terms, BitIndex<LendingSupply> sure, Memo memo) {
    this.memo = memo;
    this.terms = terms;
    this.sure = sure;
  }

  /**
   * Keeps the offers with any of the marks or with a term that passes. Few different terms are all
   * decided at once, and those that fail the same share one bitmap; of many, those are decided that
   * are met.
   */
  void keep(long marks, Predicate<K> check, Sieve<LendingSupply> sieve) {
    Bitmap certain = sure.any(marks);
    TermNumbers<LendingSupply, K> numbers = terms.numbers();
    if (numbers.end() > Long.SIZE || numbers.hasUnnumbered()) {
      sieve.keepIf(null, certain, new Verdicts<>(numbers, check)::accepts);
      return;
    }
    long failing = terms.failing(check);
    if (failing == 0) {
      return;
    }
    sieve.keep(
        memo.get(
            this,
            new Asked(marks, failing),
            () -> {
              Bitmap kept = new Bitmap(certain.rows());
              kept.fill();
              terms.takeRows(failing, kept);
              kept.add(certain);
              return kept;
            }));
  }

  @Override
  public void put(int row, LendingSupply item) {
    terms.put(row, item);
    sure.put(row, item);
  }

  @Override
  public void remove(int row, LendingSupply item) {
    terms.remove(row, item);
    sure.remove(row, item);
  }

  @Override
  public void grow(int capacity) {
    terms.grow(capacity);
    sure.grow(capacity);
  }

  @Override
  public long bytes() {
    return terms.bytes() + sure.bytes();
  }

  private record Asked(long marks, long failing) {}
}
