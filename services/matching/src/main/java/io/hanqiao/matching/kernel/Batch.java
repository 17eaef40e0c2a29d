package io.hanqiao.matching.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** The same work on many items, by several threads. */
final class Batch {

  /** Items a thread takes at a time. */
  private static final int PORTION = 256;

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
      Supplier<BiFunction<A, K, B>> worker) {
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
              i -> {
                K kind = kindOf.apply(items.get(i));
                kinds.set(i, kind);
                order[i] = (long) likeness.applyAsInt(kind) << Integer.SIZE | i;
              });
      Arrays.sort(order);
      share(
          pool,
          threads,
          items.size(),
          () -> {
            BiFunction<A, K, B> work = worker.get();
            return place -> {
              int i = (int) order[place];
              results.set(i, work.apply(items.get(i), kinds.get(i)));
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

  /** Gives the places from 0 to the end to the works of several threads, some at a time. */
  private static void share(
      ExecutorService pool, int threads, int end, Supplier<IntConsumer> worker) {
    AtomicInteger next = new AtomicInteger();
    Runnable part =
        () -> {
          IntConsumer work = worker.get();
          for (int from = next.getAndAdd(PORTION); from < end; from = next.getAndAdd(PORTION)) {
            for (int i = from; i < Math.min(end, from + PORTION); i++) {
              work.accept(i);
            }
          }
        };
    Stream.generate(() -> CompletableFuture.runAsync(part, pool))
        .limit(threads)
        .toList()
        .forEach(CompletableFuture::join);
  }
}
