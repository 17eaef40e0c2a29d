package io.hanqiao.platform.consume;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/**
 * Work done in parts on several threads, its results given back in the order in which it came.
 * Itself for one thread, which works along when it has to wait.
 *
 * @param <R> what a part results in
 */
final class Parts<R> {

  private final Executor threads;
  private final Queue<FutureTask<R>> waiting = new ArrayDeque<>();

  Parts(Executor threads) {
    this.threads = threads;
  }

  /** One more part, which any thread may begin. */
  void add(Callable<R> part) {
    FutureTask<R> task = new FutureTask<>(part);
    waiting.add(task);
    threads.execute(task);
  }

  /** One more part, too small to be handed to another thread. */
  void addOwn(Callable<R> part) {
    waiting.add(new FutureTask<>(part));
  }

  /** Parts not yet taken. */
  int waiting() {
    return waiting.size();
  }

  /**
   * The result of the oldest part; its failure is thrown here. Until it is there, parts that nobody
   * has begun are done here.
   */
  R take() {
    FutureTask<R> oldest = waiting.element();
    for (FutureTask<R> part : waiting) {
      if (oldest.isDone()) {
        break;
      }
      // Does nothing if another thread has begun it.
      part.run();
    }
    waiting.remove();
    try {
      return oldest.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("An event could not be read: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while events are read", e);
    }
  }
}
