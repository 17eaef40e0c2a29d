package io.hanqiao.matching.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** The same work on many items, by several threads. */
final class Batch {

  /** Items a thread takes at a time. */
  private static final int PORTION = 256;

  /** Items worked on together: so many records of which parts stay in the nearest memory. */
  private static final int TOGETHER = 16;

  private Batch() {}

  /**
   * What the work gives for each item, in the order of the items.
   *
   * @param kindOf found out of all items before any work; the less of memory it takes, the better
   * @param likeness items whose kinds have the same number are worked on one after the other, near
   *     numbers soon after
   * @param worker makes the work of one thread
   */
  static <A, K, B> List<B> inOrder(
      List<A> items,
      int threads,
      Function<A, K> kindOf,
      ToIntFunction<K> likeness,
      Supplier<Work<A, K, B>> worker) {
    List<K> kinds = Arrays.asList(room(items.size()));
    List<B> results = Arrays.asList(room(items.size()));
    long[] order = new long[items.size()];
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      share(
          pool,
          threads,
          items.size(),
          () ->
              (from, to) -> {
                for (int i = from; i < to; i++) {
                  K kind = kindOf.apply(items.get(i));
                  kinds.set(i, kind);
                  order[i] = (long) likeness.applyAsInt(kind) << Integer.SIZE | i;
                }
              });
      sort(order, threads);
      share(
          pool,
          threads,
          items.size(),
          () -> {
            Work<A, K, B> work = worker.get();
            return (from, to) -> {
              for (int first = from; first < to; first += TOGETHER) {
                int[] places = places(order, first, Math.min(to, first + TOGETHER));
                put(results, places, work.on(at(items, places), at(kinds, places)));
              }
            };
          });
    } finally {
      pool.shutdown();
    }
    return results;
  }

  @SuppressWarnings("unchecked")
  private static <T> T[] room(int size) {
    return (T[]) new Object[size];
  }

  private static void sort(long[] order, int threads) {
    if (threads > 1) {
      Arrays.parallelSort(order);
    } else {
      Arrays.sort(order);
    }
  }

  private static int[] places(long[] order, int from, int to) {
    int[] places = new int[to - from];
    Arrays.setAll(places, i -> (int) order[from + i]);
    return places;
  }

  private static <T> List<T> at(List<T> all, int[] places) {
    List<T> some = new ArrayList<>(places.length);
    for (int place : places) {
      some.add(all.get(place));
    }
    return some;
  }

  private static <T> void put(List<T> all, int[] places, List<T> some) {
    for (int i = 0; i < places.length; i++) {
      all.set(places[i], some.get(i));
    }
  }

  /** Gives the places from 0 to the end to the works of several threads, some at a time. */
  private static void share(ExecutorService pool, int threads, int end, Supplier<Stretch> worker) {
    AtomicInteger next = new AtomicInteger();
    Runnable part =
        () -> {
          Stretch work = worker.get();
          for (int from = next.getAndAdd(PORTION); from < end; from = next.getAndAdd(PORTION)) {
            work.on(from, Math.min(end, from + PORTION));
          }
        };
    Stream.generate(() -> CompletableFuture.runAsync(part, pool))
        .limit(threads)
        .toList()
        .forEach(CompletableFuture::join);
  }

  /** Work on some items and their kinds. */
  @FunctionalInterface
  interface Work<A, K, B> {

    /** What it gives for each, in their order. */
    List<B> on(List<A> items, List<K> kinds);
  }

  /** Work on places one after the other. */
  @FunctionalInterface
  private interface Stretch {

    /** From a place to another, this one left out. */
    void on(int from, int to);
  }
}
