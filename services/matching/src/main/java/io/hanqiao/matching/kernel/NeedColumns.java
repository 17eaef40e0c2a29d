package io.hanqiao.matching.kernel;

import java.util.List;

/** What most pairs fail on, one primitive array a figure: a scan need not touch the demands. */
final class NeedColumns {

  private final int[] purposeMask;
  private final int[] securityMask;
  private final int[] termMonths;
  private final long[] amountFen;

  NeedColumns(List<PreparedDemand> demands) {
    int rows = demands.size();
    this.purposeMask = new int[rows];
    this.securityMask = new int[rows];
    this.termMonths = new int[rows];
    this.amountFen = new long[rows];
    for (int row = 0; row < rows; row++) {
      PreparedDemand demand = demands.get(row);
      purposeMask[row] = demand.purposeMask;
      securityMask[row] = demand.securityMask;
      termMonths[row] = demand.termMonths;
      amountFen[row] = demand.amountFen;
    }
  }

  /** The first row, not before {@code from}, whose need the supply may serve; -1 if none. */
  int next(int from, PreparedSupply supply) {
    for (int row = from; row < purposeMask.length; row++) {
      if (supply.acceptsNeed(
          purposeMask[row], securityMask[row], amountFen[row], termMonths[row])) {
        return row;
      }
    }
    return -1;
  }
}
