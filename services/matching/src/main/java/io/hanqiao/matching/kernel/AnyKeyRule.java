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
 */
record AnyKeyRule(
    Function<LendingSupply, List<String>> accepted, Function<PreparedNeed, List<String>> given)
    implements PairRule {

  @Override
  public Side<LendingSupply, PreparedNeed> overOffers(
      int capacity, Collection<LendingSupply> first) {
    KeyIndex<LendingSupply> index = new KeyIndex<>(capacity, accepted::apply);
    return new Side<>(index, (need, sieve) -> sieve.keep(index.anyOrSilent(given.apply(need))));
  }

  @Override
  public Side<PreparedNeed, LendingSupply> overNeeds(int capacity, Collection<PreparedNeed> first) {
    KeyIndex<PreparedNeed> index = new KeyIndex<>(capacity, given::apply);
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
