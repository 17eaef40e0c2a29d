package io.hanqiao.matching.kernel;

import io.hanqiao.matching.lending.LendingSupply;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * One rule, or a few that are decided together, ready to be indexed over the rows of either side:
 * both directions of the search are made of the same sentence.
 */
interface PairRule {

  /** Offers in rows, to be narrowed for a need. */
  Side<LendingSupply, PreparedNeed> overOffers(Room room, Collection<LendingSupply> first);

  /** Needs in rows, to be narrowed for an offer. */
  Side<PreparedNeed, LendingSupply> overNeeds(Room room, Collection<PreparedNeed> first);

  /**
   * A rule over the rows of one side.
   *
   * @param <T> what stands in the rows
   * @param <Q> what the rows are narrowed for
   * @param index over the rows
   * @param narrow puts into the sieve what a row must keep
   * @param tells of some blocks of rows, told by one mark each, whether there is anything that may
   *     be asked for and narrows them
   */
  record Side<T, Q>(RowIndex<T> index, BiConsumer<Q, Sieve<T>> narrow, Predicate<long[]> tells) {

    /** A rule of which nobody asks whether it tells. */
    Side(RowIndex<T> index, BiConsumer<Q, Sieve<T>> narrow) {
      this(index, narrow, blocks -> true);
    }
  }
}
