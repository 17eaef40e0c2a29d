package io.hanqiao.benchmarks.rivals;

import java.util.Arrays;

/** A need as the rule engine sees it; public since the compiled rules are elsewhere. */
public final class DroolsNeed {

  private final long[] facts;
  private int[] rows = new int[256];
  private int found;

  DroolsNeed(long[] facts) {
    this.facts = facts;
  }

  /** Its fact for a check. */
  public long fact(int check) {
    return facts[check];
  }

  /** An offer that keeps all rules. */
  public void found(int row) {
    if (found == rows.length) {
      rows = Arrays.copyOf(rows, 2 * found);
    }
    rows[found++] = row;
  }

  int[] rows() {
    return Arrays.copyOf(rows, found);
  }
}
