package io.hanqiao.matching.kernel;

import io.hanqiao.matching.lending.LendingSupply;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * What an offer and a need must each be on its own.
 *
 * @param open whether the offer is to be had at all
 * @param admitted whether the need may have any offer at all
 */
record LoneRule(Predicate<LendingSupply> open, Predicate<PreparedNeed> admitted)
    implements PairRule {

  @Override
  public Side<LendingSupply, PreparedNeed> overOffers(Room room, Collection<LendingSupply> first) {
    return over(room, open, admitted);
  }

  @Override
  public Side<PreparedNeed, LendingSupply> overNeeds(Room room, Collection<PreparedNeed> first) {
    return over(room, admitted, open);
  }

  private static <T, Q> Side<T, Q> over(Room room, Predicate<T> ofRow, Predicate<Q> ofQuery) {
    BitIndex<T> index = new BitIndex<>(room, 1, item -> ofRow.test(item) ? 1 : 0);
    return new Side<>(
        index,
        (query, sieve) -> {
          if (ofQuery.test(query)) {
            index.keepAny(1, sieve);
          } else {
            sieve.close();
          }
        });
  }
}
