package io.hanqiao.benchmarks.rivals;

/** An offer as the rule engine sees it; public since the compiled rules are elsewhere. */
public final class DroolsOffer {

  private final int row;
  private final long[] terms;

  DroolsOffer(int row, long[] terms) {
    this.row = row;
    this.terms = terms;
  }

  /** Its number. */
  public int getRow() {
    return row;
  }

  /** Its term for a check. */
  public long term(int check) {
    return terms[check];
  }
}
