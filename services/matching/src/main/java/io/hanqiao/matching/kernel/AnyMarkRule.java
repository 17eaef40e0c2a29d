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
  public Side<LendingSupply, PreparedNeed> overOffers(Room room, Collection<LendingSupply> first) {
    long silent = 1L << bits;
    long every = silent | (silent - 1);
    BitIndex<LendingSupply> index =
        new BitIndex<>(
            room,
            bits + 1,
            supply -> {
              long marks = accepted.applyAsLong(supply);
              return marks == 0 ? every : marks;
            });
    return new Side<>(
        index,
        (need, sieve) -> {
          long marks = given.applyAsLong(need);
          index.keepAny(marks == 0 ? silent : marks, sieve);
        },
        blocks -> index.mayLack(silent, blocks));
  }

  @Override
  public Side<PreparedNeed, LendingSupply> overNeeds(Room room, Collection<PreparedNeed> first) {
    BitIndex<PreparedNeed> index = new BitIndex<>(room, bits, given);
    return new Side<>(
        index,
        (supply, sieve) -> {
          long marks = accepted.applyAsLong(supply);
          if (marks != 0) {
            index.keepAny(marks, sieve);
          }
        });
  }
}
