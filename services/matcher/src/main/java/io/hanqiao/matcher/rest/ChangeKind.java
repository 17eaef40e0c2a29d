package io.hanqiao.matcher.rest;

import io.hanqiao.matching.Market;
import io.hanqiao.matching.change.ChangeDomain;
import io.hanqiao.matching.change.Contradiction;
import io.hanqiao.matching.change.OpeningSearch;
import io.hanqiao.matching.change.OwnValue;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What can be changed in one market, whatever its rulebook.
 *
 * @param domain the changes under a rulebook
 * @param count counts the supplies given that fit a demand; for one thread
 * @param ownValues what of a demand may be outside all supply; none where supply is not published
 * @param always what is found of a demand even where something fits it
 * @param texts what lists tell of texts; null in a market that compares none
 */
record ChangeKind<D, S>(
    Function<Market<D, S>, ChangeDomain<D, S>> domain,
    BiFunction<Market<D, S>, List<S>, OpeningSearch.EligibleCount<D>> count,
    List<OwnValue<D, S>> ownValues,
    Always<D, S> always,
    @Nullable TextNotices<D, S> texts) {

  /** Finds what is wrong with a demand whatever fits it. */
  @FunctionalInterface
  interface Always<D, S> {

    /** The findings beside all supplies, on a day. */
    List<Contradiction> of(D demand, List<S> supplies, LocalDate day);
  }

  /** A market small enough to count pair by pair, whose changes do not hang on its rulebook. */
  static <D, S> ChangeKind<D, S> pairwise(
      ChangeDomain<D, S> domain,
      List<OwnValue<D, S>> ownValues,
      @Nullable TextNotices<D, S> texts) {
    return new ChangeKind<>(
        market -> domain,
        (market, supplies) ->
            (demand, day) ->
                (int)
                    supplies.stream()
                        .filter(supply -> market.pair(demand, supply, day).isPresent())
                        .count(),
        ownValues,
        (demand, supplies, day) -> List.of(),
        texts);
  }
}
