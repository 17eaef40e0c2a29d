package io.hanqiao.matching.kernel;

import io.hanqiao.matching.lending.LendingSupply;
import java.util.Collection;
import java.util.function.ToLongFunction;

/**
 * The need has all marks that the offer requires. Many yes-or-no rules are decided as one: what a
 * need lacks is the same for most.
 *
 * @param bits number of marks, 1..63
 * @param required marks of an offer
 * @param held marks of a need
 */
record AllMarksRule(
    int bits, ToLongFunction<LendingSupply> required, ToLongFunction<PreparedNeed> held)
    implements PairRule {

  @Override
  public Side<LendingSupply, PreparedNeed> overOffers(Room room, Collection<LendingSupply> first) {
    long every = (1L << bits) - 1;
    BitIndex<LendingSupply> notRequiring =
        new BitIndex<>(room, bits, supply -> ~required.applyAsLong(supply));
    return new Side<>(
        notRequiring,
        (need, sieve) -> notRequiring.keepAll(every & ~held.applyAsLong(need), sieve),
        blocks -> notRequiring.mayLack(every, blocks));
  }

  @Override
  public Side<PreparedNeed, LendingSupply> overNeeds(Room room, Collection<PreparedNeed> first) {
    BitIndex<PreparedNeed> holding = new BitIndex<>(room, bits, held);
    return new Side<>(
        holding, (supply, sieve) -> holding.keepAll(required.applyAsLong(supply), sieve));
  }
}
