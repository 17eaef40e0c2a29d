package io.hanqiao.matching.kernel;

import io.hanqiao.matching.lending.LendingDemand;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Needs on a day, each with all that can be worked out before any offer is seen, and like beside
 * like: for searching for all of them, as often as wanted. Some 500 bytes a need.
 */
public final class LendingNeeds {

  /** Needs worked out together: so many records of which parts stay in the nearest memory. */
  private static final int TOGETHER = 16;

  private final LocalDate asOf;
  private final PreparedNeed[] alike;

  /** Of each its place among the demands given. */
  private final int[] places;

  private LendingNeeds(LocalDate asOf, PreparedNeed[] alike, int[] places) {
    this.asOf = asOf;
    this.alike = alike;
    this.places = places;
  }

  /** Works out demands by so many threads. */
  public static LendingNeeds of(List<LendingDemand> demands, LocalDate asOf, int threads) {
    OneOfEach common = new OneOfEach();
    NeedKind[] kinds = new NeedKind[demands.size()];
    long[] order = new long[kinds.length];
    Batch.share(
        threads,
        kinds.length,
        () ->
            (from, to) -> {
              for (int i = from; i < to; i++) {
                kinds[i] = common.of(NeedKind.of(demands.get(i)));
                order[i] = (long) kinds[i].likeness() << Integer.SIZE | i;
              }
            });
    Arrays.parallelSort(order);
    int[] places = Arrays.stream(order).mapToInt(key -> (int) key).toArray();
    PreparedNeed[] alike = new PreparedNeed[kinds.length];
    Batch.share(
        threads,
        kinds.length,
        () ->
            (from, to) -> {
              for (int first = from; first < to; first += TOGETHER) {
                int[] some = Arrays.copyOfRange(places, first, Math.min(to, first + TOGETHER));
                PreparedNeed[] made = PreparedNeed.of(demands, some, asOf, kinds, common);
                System.arraycopy(made, 0, alike, first, made.length);
              }
            });
    return new LendingNeeds(asOf, alike, places);
  }

  /** The day they are worked out for. */
  public LocalDate asOf() {
    return asOf;
  }

  /** How many. */
  public int size() {
    return alike.length;
  }

  /** The need with a number, 0 or more; those with near numbers are alike. */
  PreparedNeed need(int number) {
    return alike[number];
  }

  /** The place of the need with a number among the demands given. */
  int place(int number) {
    return places[number];
  }
}
