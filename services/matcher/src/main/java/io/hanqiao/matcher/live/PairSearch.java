package io.hanqiao.matcher.live;

import io.hanqiao.matcher.book.Touched;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The two questions a market's demands are kept up by, on one day under one rulebook. For one
 * thread.
 */
interface PairSearch {

  /** Takes from the book what these are now. */
  void follow(Touched changed);

  /**
   * From now on the day is this one, and no more than what {@link #follow} is told differs.
   *
   * @throws IllegalStateException if every day differs for everybody
   */
  void turn(LocalDate day);

  /** The best supplies of each demand, in their order; nobody for one that is not open. */
  List<Ranking> best(List<UUID> demandIds, int most);

  /**
   * Sets the least score by which {@link #reach} finds a demand.
   *
   * @param score 0 for every pair that keeps the rules; above {@link
   *     io.hanqiao.matching.Pairing#FULL_SCORE} for none
   */
  void bound(UUID demandId, int score);

  /**
   * Every open demand that can be paired with the supply and whose score of it reaches its bound.
   */
  void reach(UUID supplyId, Reached reached);

  /** Whether a new search of the same would be faster. */
  boolean isWorn();

  /** Hears of a demand whose score reaches its bound. */
  @FunctionalInterface
  interface Reached {
    void accept(UUID demandId, int demandScore);
  }
}
