package io.hanqiao.matching.kernel;

import io.hanqiao.matching.lending.LendingSupply;
import java.util.Collection;
import java.util.function.BiConsumer;

/**
 * One rule, or a few that are decided together, ready to be indexed over the rows of either side:
 * both directions of the search are made of the same sentence.
 */
interface PairRule {

  /** Offers in rows, to be narrowed for a need. */
  Side<LendingSupply, PreparedNeed> overOffers(int capacity, Collection<LendingSupply> first);

  /** Needs in rows, to be narrowed for an offer. */
  Side<PreparedNeed, LendingSupply> overNeeds(int capacity, Collection<PreparedNeed> first);

  /**
   * A rule over the rows of one side.
   *
   * @param <T> what stands in the rows
   * @param <Q> what the rows are narrowed for
   * @param index over the rows
   * @param narrow puts into the sieve what a row must keep
   */
  record Side<T, Q>(RowIndex<T> index, BiConsumer<Q, Sieve<T>> narrow) {}
}
