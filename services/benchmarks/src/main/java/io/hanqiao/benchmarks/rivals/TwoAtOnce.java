package io.hanqiao.benchmarks.rivals;

import io.hanqiao.benchmarks.Engine;
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

    /** Takes in the needs that it is asked for next, if it keeps any. */
    default void load(List<LendingDemand> needs) throws Exception {
      // Most read each need when they are asked.
    }

    List<Shortlist> best(List<LendingDemand> needs, int most) throws Exception;
  }

  TwoAtOnce(Worker one, Worker other) {
    workers.add(one);
    workers.add(other);
  }

  /** Each takes in half of the needs; one need is the first's alone. */
  Engine.Loaded load(List<LendingDemand> needs) {
    int middle = needs.size() == 1 ? 1 : needs.size() / WORKERS;
    List<LendingDemand> first = needs.subList(0, middle);
    List<LendingDemand> second = needs.subList(middle, needs.size());
    load(workers.get(0), first);
    load(workers.get(1), second);
    return most -> best(first, second, most);
  }

  /** In the order of the needs; one need is answered by the calling thread. */
  List<Shortlist> best(List<LendingDemand> needs, int most) {
    return load(needs).best(most);
  }

  private List<Shortlist> best(List<LendingDemand> one, List<LendingDemand> other, int most) {
    if (other.isEmpty()) {
      return ask(workers.get(0), one, most);
    }
    CompletableFuture<List<Shortlist>> first =
        CompletableFuture.supplyAsync(() -> ask(workers.get(0), one, most), threads);
    List<Shortlist> all = new ArrayList<>();
    List<Shortlist> second = ask(workers.get(1), other, most);
    all.addAll(first.join());
    all.addAll(second);
    return all;
  }

  private static void load(Worker worker, List<LendingDemand> needs) {
    if (needs.isEmpty()) {
      return;
    }
    try {
      worker.load(needs);
    } catch (Exception failed) {
      throw new IllegalStateException("A rival could not take needs in", failed);
    }
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
