package io.hanqiao.benchmarks.rivals;

import io.hanqiao.benchmarks.Engine;
import io.hanqiao.matching.Shortlist;
import io.hanqiao.matching.lending.LendingDemand;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Plain Java: a filter over all rows, the rules one after the other, and a sort. */
final class StreamsEngine implements Engine {

  private final FlatMarket market;

  /** By kind of comparison, so that each runs in a loop of its own. */
  private final int[][] columns;

  private final long[][] rows;

  StreamsEngine(FlatMarket market) {
    this.market = market;
    this.columns =
        Arrays.stream(Comparison.values())
            .map(comparison -> columnsOf(market.checks(), comparison))
            .toArray(int[][]::new);
    this.rows =
        IntStream.range(0, market.size())
            .mapToObj(row -> inOrder(market.terms(row)))
            .toArray(long[][]::new);
  }

  private static int[] columnsOf(List<Check> checks, Comparison comparison) {
    return IntStream.range(0, checks.size())
        .filter(i -> checks.get(i).comparison() == comparison)
        .toArray();
  }

  @Override
  public String name() {
    return "prepared rows in arrays, needs in parallel";
  }

  private long[] inOrder(long[] numbers) {
    return IntStream.range(0, columns.length)
        .flatMap(kind -> IntStream.of(columns[kind]))
        .mapToLong(column -> numbers[column])
        .toArray();
  }

  @Override
  public List<Shortlist> best(List<LendingDemand> needs, int most) {
    return (needs.size() == 1 ? needs.stream() : needs.parallelStream())
        .map(need -> best(need, most))
        .toList();
  }

  private Shortlist best(LendingDemand demand, int most) {
    FlatNeed need = market.flat(demand);
    long[] facts = inOrder(need.facts);
    long[] keys =
        IntStream.range(0, rows.length)
            .filter(row -> isEligible(rows[row], facts))
            .mapToLong(row -> market.key(need, row))
            .sorted()
            .toArray();
    return market.answer(demand, keys.length, FlatMarket.best(keys, most));
  }

  private boolean isEligible(long[] terms, long[] facts) {
    int i = 0;
    for (int end = columns[0].length; i < end; i++) {
      if ((terms[i] & facts[i]) == 0) {
        return false;
      }
    }
    for (int end = i + columns[1].length; i < end; i++) {
      if ((terms[i] & facts[i]) != 0) {
        return false;
      }
    }
    for (int end = i + columns[2].length; i < end; i++) {
      if (facts[i] < terms[i]) {
        return false;
      }
    }
    for (; i < terms.length; i++) {
      if (facts[i] > terms[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() {
    // Holds nothing but memory.
  }
}
