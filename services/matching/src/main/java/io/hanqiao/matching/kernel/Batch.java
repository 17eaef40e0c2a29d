package io.hanqiao.matching.kernel;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The same work on many items, by several threads. */
final class Batch {

  /** Items a thread takes at a time. */
  private static final int PORTION = 256;

  private Batch() {}

  /**
   * Shares the places from 0 to the end out to several threads, some neighbours at a time.
   *
   * @param worker makes the work of one thread
   */
  static void share(int threads, int end, Supplier<Stretch> worker) {
    AtomicInteger next = new AtomicInteger();
    Runnable part =
        () -> {
          Stretch work = worker.get();
          for (int from = next.getAndAdd(PORTION); from < end; from = next.getAndAdd(PORTION)) {
            work.on(from, Math.min(end, from + PORTION));
          }
        };
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Stream.generate(() -> CompletableFuture.runAsync(part, pool))
          .limit(threads)
          .toList()
          .forEach(CompletableFuture::join);
    } finally {
      pool.shutdown();
    }
  }

  /** Work on places one after the other. */
  @FunctionalInterface
  interface Stretch {

    /** From a place to another, this one left out. */
    void on(int from, int to);
  }
}
