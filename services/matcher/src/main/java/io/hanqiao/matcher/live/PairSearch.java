package io.hanqiao.matcher.live;

import io.hanqiao.matcher.book.Touched;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

  /** Of so many demands searched at once it is noted who suits each. */
  int NOTED = 64;

  /**
   * Every supply that may be paired with a demand, as the search just made found; null if that was
   * not noted.
   */
  default @Nullable List<UUID> suited(UUID demandId) {
    return null;
  }

  /**
   * Sets the least score by which an {@link Approach} finds a demand.
   *
   * @param score 0 for every pair that keeps the rules; above {@link
   *     io.hanqiao.matching.Pairing#FULL_SCORE} for none
   */
  void bound(UUID demandId, int score);

  /** The open demands that may be paired with a supply. */
  Approach approach(UUID supplyId);

  /** Whether a new search of the same would be faster. */
  boolean isWorn();

  /**
   * The demands that may be paired with a supply as it was when it was looked at, by number from 0,
   * and perhaps some that may not. Of demands that have changed since nothing holds.
   */
  interface Approach {

    /** Of a supply that is not open. */
    Approach NOBODY = new Nobody();

    int size();

    UUID demand(int number);

    /** Which one a demand is; negative if it is none of them. */
    int indexOf(UUID demandId);

    /** What one of them gives the supply; -1 if they may not be paired, or below its bound. */
    int score(int number);
  }

  /** Nobody may be paired with it. */
  final class Nobody implements Approach {

    private Nobody() {}

    @Override
    public int size() {
      return 0;
    }

    @Override
    public UUID demand(int number) {
      throw new IndexOutOfBoundsException(number);
    }

    @Override
    public int indexOf(UUID demandId) {
      return -1;
    }

    @Override
    public int score(int number) {
      throw new IndexOutOfBoundsException(number);
    }
  }
}
