package io.hanqiao.matcher.live;

import io.hanqiao.matcher.book.Touched;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.ToIntFunction;

/**
 * The two questions a market of demands is kept up by. One thread changes it; between two changes
 * any number of threads may ask.
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

  /** The best supplies of a demand by the demand's score; nobody if it is not open. */
  Ranking best(UUID demandId, int most);

  /**
   * Every open demand that can be paired with the supply and whose score of it reaches what the
   * demand asks.
   *
   * @param bound by demand
   */
  void reach(UUID supplyId, ToIntFunction<UUID> bound, Reached reached);

  /** Hears of a demand whose score reaches its bound. */
  @FunctionalInterface
  interface Reached {
    void accept(UUID demandId, int demandScore);
  }
}
