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
 * @param shared who has the same keys
 */
record AnyKeyRule(
    Function<LendingSupply, List<String>> accepted,
    Function<PreparedNeed, Keys> given,
    Shared shared)
    implements PairRule {

  /** Who has the same keys, and so may ask for the same bitmap. */
  enum Shared {
    BY_MANY,
    BY_FEW
  }

  @Override
  public Side<LendingSupply, PreparedNeed> overOffers(Room room, Collection<LendingSupply> first) {
    if (shared == Shared.BY_MANY) {
      KeyIndex<LendingSupply> index = new KeyIndex<>(room, true, accepted::apply);
      return new Side<>(
          index, (need, sieve) -> index.keepAnyOrSilent(given.apply(need), sieve), index::tells);
    }
    KeyTerms<LendingSupply> terms = new KeyTerms<>(room.capacity(), accepted);
    return new Side<>(
        terms, (need, sieve) -> terms.keepAnyOrSilent(given.apply(need), sieve), terms::tells);
  }

  @Override
  public Side<PreparedNeed, LendingSupply> overNeeds(Room room, Collection<PreparedNeed> first) {
    KeyIndex<PreparedNeed> index =
        new KeyIndex<>(room, shared == Shared.BY_MANY, need -> given.apply(need).each());
    return new Side<>(
        index,
        (supply, sieve) -> {
          List<String> keys = accepted.apply(supply);
          if (!keys.isEmpty()) {
            sieve.keep(index.any(new Keys(keys)));
          }
        });
  }
}
