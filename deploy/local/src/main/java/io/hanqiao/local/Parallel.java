package io.hanqiao.local;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Steps that do not wait for each other. */
final class Parallel {
  private Parallel() {}

  /**
   * Runs all steps at once and returns when all have ended; throws what the first failure threw.
   */
  static void run(List<Runnable> steps) {
    ExecutorService threads = Executors.newCachedThreadPool();
    try {
      CompletableFuture.allOf(
              steps.stream()
                  .map(step -> CompletableFuture.runAsync(step, threads))
                  .toArray(CompletableFuture<?>[]::new))
          .join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    } finally {
      threads.shutdown();
    }
  }
}
