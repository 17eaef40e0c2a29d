package io.hanqiao.matching.kernel;

import io.hanqiao.matching.lending.LendingSupply;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Offer and need have a key in common, or the offer states none.
 *
 * @param accepted keys of an offer; an empty list states nothing
 * @param given keys of a need; where there is none, only an offer that states nothing is passed
 * @param common whether many needs, and many offers, have the same keys
 */
record AnyKeyRule(
    Function<LendingSupply, List<String>> accepted,
    Function<PreparedNeed, List<String>> given,
    boolean common)
    implements PairRule {

  /** For keys that many have. */
  AnyKeyRule(
      Function<LendingSupply, List<String>> accepted, Function<PreparedNeed, List<String>> given) {
    this(accepted, given, true);
  }

  private <T> KeyIndex<T> index(Room room, Function<T, Collection<String>> keys) {
    return new KeyIndex<>(room.capacity(), common ? room.memo() : room.fleeting(), keys);
  }

  @Override
  public Side<LendingSupply, PreparedNeed> overOffers(Room room, Collection<LendingSupply> first) {
    KeyIndex<LendingSupply> index = index(room, accepted::apply);
    return new Side<>(index, (need, sieve) -> index.keepAnyOrSilent(given.apply(need), sieve));
  }

  @Override
  public Side<PreparedNeed, LendingSupply> overNeeds(Room room, Collection<PreparedNeed> first) {
    KeyIndex<PreparedNeed> index = index(room, given::apply);
    return new Side<>(
        index,
        (supply, sieve) -> {
          List<String> keys = accepted.apply(supply);
          if (!keys.isEmpty()) {
            sieve.keep(index.any(keys));
          }
        });
  }
}
