package io.hanqiao.benchmarks.rivals;

import io.hanqiao.benchmarks.Agreement;
import io.hanqiao.benchmarks.Engine;
import io.hanqiao.matching.Shortlist;
import io.hanqiao.matching.lending.LendingDemand;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Compares every plan of a rival with the kernel, row by row, then measures the plans and keeps the
 * fastest.
 */
public final class Trial {

  private static final int ROUNDS = 3;

  private final Engine trusted;
  private final List<LendingDemand> needs;
  private final int most;

  /** Whether needs are asked one by one, or all in one call. */
  private final boolean oneByOne;

  private final List<String> tried = new ArrayList<>();
  private long rows;

  /**
   * @param trusted what every plan must equal
   * @param needs on which plans are compared and measured
   * @param oneByOne whether a call has one need, or all of them
   */
  public Trial(Engine trusted, List<LendingDemand> needs, int most, boolean oneByOne) {
    this.trusted = trusted;
    this.needs = List.copyOf(needs);
    this.most = most;
    this.oneByOne = oneByOne;
  }

  /**
   * The fastest plan.
   *
   * @throws IllegalStateException if any plan differs from what is trusted, in the count of
   *     eligible offers, in a row, a score or the order
   */
  public Engine fastest(List<Engine> plans) {
    Engine best = plans.get(0);
    long least = Long.MAX_VALUE;
    for (Engine plan : plans) {
      Agreement.check(needs, most, trusted, plan);
      long nanos = leastNanos(plan);
      tried.add(
          String.format(
              Locale.ROOT, "%s: %,.3f ms a need", plan.name(), nanos / 1e6 / needs.size()));
      if (nanos < least) {
        least = nanos;
        best = plan;
      }
    }
    rows = trusted.best(needs, most).stream().mapToLong(list -> list.pairings().size()).sum();
    return best;
  }

  private long leastNanos(Engine plan) {
    Engine.Loaded loaded = plan.load(needs);
    long least = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long before = System.nanoTime();
      int found = 0;
      for (Shortlist list : ask(plan, loaded)) {
        found += list.eligible();
      }
      long spent = System.nanoTime() - before;
      if (found >= 0) {
        least = Math.min(least, spent);
      }
    }
    return least;
  }

  private List<Shortlist> ask(Engine plan, Engine.Loaded loaded) {
    if (!oneByOne) {
      return loaded.best(most);
    }
    List<Shortlist> all = new ArrayList<>();
    needs.forEach(need -> all.addAll(plan.best(List.of(need), most)));
    return all;
  }

  /** Every plan with its time. */
  public List<String> tried() {
    return List.copyOf(tried);
  }

  /** Rows of each plan that were compared. */
  public long rows() {
    return rows;
  }
}
