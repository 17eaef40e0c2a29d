package io.hanqiao.benchmarks.rivals;

import io.hanqiao.matching.Shortlist;
import io.hanqiao.matching.lending.LendingDemand;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Shares needs between two workers, each with a connection of its own. */
final class TwoAtOnce implements AutoCloseable {

  private static final int WORKERS = 2;

  private final ExecutorService threads = Executors.newFixedThreadPool(WORKERS);
  private final List<Worker> workers = new ArrayList<>();

  /** Answers some needs; called by one thread at a time. */
  @FunctionalInterface
  interface Worker {
    List<Shortlist> best(List<LendingDemand> needs, int most) throws Exception;
  }

  TwoAtOnce(Worker one, Worker other) {
    workers.add(one);
    workers.add(other);
  }

  /** In the order of the needs; one need is answered by the calling thread. */
  List<Shortlist> best(List<LendingDemand> needs, int most) {
    if (needs.size() == 1) {
      return ask(workers.get(0), needs, most);
    }
    int middle = needs.size() / WORKERS;
    CompletableFuture<List<Shortlist>> first =
        CompletableFuture.supplyAsync(
            () -> ask(workers.get(0), needs.subList(0, middle), most), threads);
    List<Shortlist> all = new ArrayList<>();
    List<Shortlist> second = ask(workers.get(1), needs.subList(middle, needs.size()), most);
    all.addAll(first.join());
    all.addAll(second);
    return all;
  }

  private static List<Shortlist> ask(Worker worker, List<LendingDemand> needs, int most) {
    try {
      return worker.best(needs, most);
    } catch (Exception failed) {
      throw new IllegalStateException("A rival could not answer", failed);
    }
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
