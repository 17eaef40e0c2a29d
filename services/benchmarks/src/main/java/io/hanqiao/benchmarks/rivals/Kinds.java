package io.hanqiao.benchmarks.rivals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Terms that many offers have in common, for a table of their own: the rules on these are decided
 * once for a kind of offer and not for each.
 */
final class Kinds {

  /** Fewer offers than this of a kind, and the kinds cost more than they spare. */
  private static final int OFFERS_OF_A_KIND = 16;

  /** Places of the checks that a kind decides. */
  private final List<Integer> columns = new ArrayList<>();

  private final int[] kindOfRow;
  private final List<long[]> kinds = new ArrayList<>();

  /** Takes in the checks on marks, the most decisive first, as long as kinds stay few. */
  Kinds(FlatMarket market) {
    for (int i = 0; i < market.checks().size(); i++) {
      if (market.checks().get(i).comparison().isOfMarks()) {
        columns.add(i);
        if (distinct(market).size() > market.size() / OFFERS_OF_A_KIND) {
          columns.remove(columns.size() - 1);
        }
      }
    }
    Map<List<Long>, Integer> numbers = distinct(market);
    numbers.keySet().forEach(kind -> kinds.add(kind.stream().mapToLong(term -> term).toArray()));
    this.kindOfRow = new int[market.size()];
    Arrays.setAll(kindOfRow, row -> numbers.getOrDefault(key(market, row), 0));
  }

  private Map<List<Long>, Integer> distinct(FlatMarket market) {
    Map<List<Long>, Integer> numbers = new LinkedHashMap<>();
    for (int row = 0; row < market.size(); row++) {
      numbers.putIfAbsent(key(market, row), numbers.size());
    }
    return numbers;
  }

  private List<Long> key(FlatMarket market, int row) {
    long[] terms = market.terms(row);
    return columns.stream().map(column -> terms[column]).toList();
  }

  boolean decides(int check) {
    return columns.contains(check);
  }

  /** Places of the checks that a kind decides, in the order of a kind's terms. */
  List<Integer> columns() {
    return columns;
  }

  /** The terms of each kind. */
  List<long[]> terms() {
    return kinds;
  }

  int ofRow(int row) {
    return kindOfRow[row];
  }
}
