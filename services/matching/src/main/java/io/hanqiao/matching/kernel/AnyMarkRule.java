package io.hanqiao.matching.kernel;

import io.hanqiao.matching.lending.LendingSupply;
import java.util.Collection;
import java.util.function.ToLongFunction;

/**
 * Offer and need have a mark in common, or the offer states none.
 *
 * @param bits number of marks, 1..62
 * @param accepted marks of an offer; 0 states nothing
 * @param given marks of a need; 0 is unknown, and passes only where nothing is stated
 */
record AnyMarkRule(
    int bits, ToLongFunction<LendingSupply> accepted, ToLongFunction<PreparedNeed> given)
    implements PairRule {

  @Override
  public Side<LendingSupply, PreparedNeed> overOffers(
      int capacity, Collection<LendingSupply> first) {
    long silent = 1L << bits;
    BitIndex<LendingSupply> index =
        new BitIndex<>(
            capacity,
            bits + 1,
            supply -> {
              long marks = accepted.applyAsLong(supply);
              return marks == 0 ? silent : marks;
            });
    return new Side<>(
        index, (need, sieve) -> sieve.keep(index.any(given.applyAsLong(need) | silent)));
  }

  @Override
  public Side<PreparedNeed, LendingSupply> overNeeds(int capacity, Collection<PreparedNeed> first) {
    BitIndex<PreparedNeed> index = new BitIndex<>(capacity, bits, given);
    return new Side<>(
        index,
        (supply, sieve) -> {
          long marks = accepted.applyAsLong(supply);
          if (marks != 0) {
            sieve.keep(index.any(marks));
          }
        });
  }
}
