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

  CheckedOffers(TermIndex<LendingSupply, K> terms, BitIndex<LendingSupply> sure) {
    this.terms = terms;
    this.sure = sure;
  }

  /**
   * Keeps the offers with any of the marks or with a term that passes. Of few different terms each
   * is decided once and its rows go together; of many, those are decided that are met.
   */
  void keep(long marks, Predicate<K> check, Sieve<LendingSupply> sieve) {
    Bitmap certain = sure.any(marks);
    if (terms.areFew()) {
      sieve.takeOut((blocks, rows) -> terms.takeFailing(check, certain, blocks, rows));
    } else {
      sieve.keepIf(null, certain, new Verdicts<>(terms.numbers(), check)::failing);
    }
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
}
