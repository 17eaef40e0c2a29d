package io.hanqiao.benchmarks;

import io.hanqiao.matching.Pairing;
import io.hanqiao.matching.Shortlist;
import io.hanqiao.matching.lending.LendingDemand;
import java.util.List;

/** Compares what two engines answer, row by row. */
public final class Agreement {

  private Agreement() {}

  /**
   * Refuses the first difference.
   *
   * @throws IllegalStateException naming the need, the row and both answers
   */
  public static void check(List<LendingDemand> needs, int most, Engine trusted, Engine other) {
    List<Shortlist> expected = trusted.best(needs, most);
    List<Shortlist> found = other.best(needs, most);
    for (int i = 0; i < needs.size(); i++) {
      String need = "Need " + needs.get(i).needId() + ": " + other.name() + " says ";
      Shortlist want = expected.get(i);
      Shortlist got = found.get(i);
      require(want.eligible() == got.eligible(), need, got.eligible(), want.eligible());
      List<Pairing> rows = want.pairings();
      require(rows.size() == got.pairings().size(), need, got.pairings(), rows);
      for (int row = 0; row < rows.size(); row++) {
        require(rows.get(row).equals(got.pairings().get(row)), need, got.pairings(), rows);
      }
    }
  }

  private static void require(boolean same, String need, Object got, Object want) {
    if (!same) {
      throw new IllegalStateException(need + got + ", the trusted engine " + want);
    }
  }
}
