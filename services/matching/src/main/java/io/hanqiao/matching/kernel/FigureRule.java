package io.hanqiao.matching.kernel;

import static io.hanqiao.matching.kernel.StepIndex.NONE;

import io.hanqiao.matching.lending.LendingSupply;
import java.util.Collection;
import java.util.function.ToLongFunction;

/**
 * A figure of the need is at least, or at most, a bound of the offer. An offer without the bound
 * ({@link StepIndex#NONE}) takes any figure.
 *
 * @param bound of an offer
 * @param fact of a need
 * @param unknownPasses whether a need without the figure passes any bound, or none
 */
record FigureRule(
    ToLongFunction<LendingSupply> bound, ToLongFunction<PreparedNeed> fact, boolean unknownPasses)
    implements PairRule {

  /** The fact is not below the bound; an unknown fact fails every bound. */
  static FigureRule atLeast(
      ToLongFunction<LendingSupply> bound, ToLongFunction<PreparedNeed> fact) {
    return new FigureRule(bound, fact, false);
  }

  /** The fact is not above the bound; an unknown fact fails every bound. */
  static FigureRule atMost(ToLongFunction<LendingSupply> bound, ToLongFunction<PreparedNeed> fact) {
    return new FigureRule(
        supply -> negated(bound.applyAsLong(supply)),
        need -> negated(fact.applyAsLong(need)),
        false);
  }

  /** The same rule for a figure that a need may leave open. */
  FigureRule passingUnknown() {
    return new FigureRule(bound, fact, true);
  }

  private static long negated(long figure) {
    return figure == NONE ? NONE : -figure;
  }

  @Override
  public Side<LendingSupply, PreparedNeed> overOffers(Room room, Collection<LendingSupply> first) {
    StepIndex<LendingSupply> index =
        new StepIndex<>(room.capacity(), first, true, supply -> negated(bound.applyAsLong(supply)));
    return new Side<>(
        index,
        (need, sieve) -> {
          long known = fact.applyAsLong(need);
          if (known != NONE) {
            index.keepAtLeast(-known, sieve);
          } else if (!unknownPasses) {
            index.keepUnbound(sieve);
          }
        },
        index::tells);
  }

  @Override
  public Side<PreparedNeed, LendingSupply> overNeeds(Room room, Collection<PreparedNeed> first) {
    StepIndex<PreparedNeed> index = new StepIndex<>(room.capacity(), first, unknownPasses, fact);
    return new Side<>(
        index,
        (supply, sieve) -> {
          long stated = bound.applyAsLong(supply);
          if (stated != NONE) {
            index.keepAtLeast(stated, sieve);
          }
        });
  }
}
