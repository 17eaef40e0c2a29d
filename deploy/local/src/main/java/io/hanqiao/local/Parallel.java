package io.hanqiao.local;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Steps that do not wait for each other. */
final class Parallel {
  private Parallel() {}

  /** Runs all steps at once; returns when all have ended, or throws as soon as one has failed. */
  static void run(List<Runnable> steps) {
    ExecutorService threads = Executors.newCachedThreadPool();
    try {
      join(steps.stream().map(step -> CompletableFuture.runAsync(step, threads)).toList());
    } finally {
      threads.shutdown();
    }
  }

  /** Waits for all steps; throws what a step threw as soon as it does, without waiting longer. */
  static void join(List<CompletableFuture<Void>> steps) {
    CompletableFuture<Void> failed = new CompletableFuture<>();
    for (CompletableFuture<Void> step : steps) {
      var unused =
          step.whenComplete(
              (nothing, failure) -> {
                if (failure != null) {
                  failed.completeExceptionally(failure);
                }
              });
    }
    try {
      CompletableFuture.anyOf(
              failed, CompletableFuture.allOf(steps.toArray(CompletableFuture<?>[]::new)))
          .join();
    } catch (CompletionException e) {
      Throwable cause = e.getCause();
      while (cause instanceof CompletionException wrapped && wrapped.getCause() != null) {
        cause = wrapped.getCause();
      }
      if (cause instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      throw e;
    }
  }
}
