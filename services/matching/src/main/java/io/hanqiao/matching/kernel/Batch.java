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

/** The same work on many items, by several threads. */
final class Batch {

  /** Items a thread takes at a time. */
  private static final int PORTION = 256;

  private Batch() {}

  /**
   * What the work gives for each item, in their order.
   *
   * @param worker makes the work of one thread
   */
  static <A, B> List<B> inOrder(List<A> items, int threads, Supplier<Function<A, B>> worker) {
    Object[] results = new Object[items.size()];
    AtomicInteger next = new AtomicInteger();
    Runnable share =
        () -> {
          Function<A, B> work = worker.get();
          for (int from = next.getAndAdd(PORTION);
              from < items.size();
              from = next.getAndAdd(PORTION)) {
            for (int i = from; i < Math.min(items.size(), from + PORTION); i++) {
              results[i] = work.apply(items.get(i));
            }
          }
        };
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<CompletableFuture<Void>> shares = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        shares.add(CompletableFuture.runAsync(share, pool));
      }
      shares.forEach(CompletableFuture::join);
    } finally {
      pool.shutdown();
    }
    @SuppressWarnings("unchecked")
    List<B> typed = (List<B>) Arrays.asList(results);
    return typed;
  }
}
