package io.hanqiao.matching.kernel;

import java.util.Arrays;

/**
 * What a need's points are made of, by row: one offer asks thousands of needs, and their records
 * lie far apart in memory. 20 bytes a row.
 */
final class NeedColumns implements RowIndex<PreparedNeed> {

  private static final int UNKNOWN = -1;

  private long[] amounts;
  private int[] ceilings;
  private int[] days;
  private short[] months;
  private short[] securities;

  NeedColumns(int capacity) {
    this.amounts = new long[capacity];
    this.ceilings = new int[capacity];
    this.days = new int[capacity];
    this.months = new short[capacity];
    this.securities = new short[capacity];
  }

  /** What the need in a row gives. */
  NeedPoints points(DemandPoints points, int row) {
    return new NeedPoints(
        points,
        amounts[row],
        figure(ceilings[row]),
        figure(days[row]),
        figure(months[row]),
        securities[row]);
  }

  private static long figure(int stored) {
    return stored == UNKNOWN ? StepIndex.NONE : stored;
  }

  private static int stored(long figure) {
    return figure == StepIndex.NONE ? UNKNOWN : Math.toIntExact(figure);
  }

  @Override
  public void put(int row, PreparedNeed need) {
    amounts[row] = need.amountFen;
    ceilings[row] = stored(need.ceilingPpm);
    days[row] = stored(need.neededDays);
    months[row] = (short) stored(need.kind.termMonths());
    securities[row] = (short) need.kind.securities();
  }

  @Override
  public void remove(int row, PreparedNeed need) {
    // Nobody asks for a row that is not live.
  }

  @Override
  public void grow(int capacity) {
    amounts = Arrays.copyOf(amounts, capacity);
    ceilings = Arrays.copyOf(ceilings, capacity);
    days = Arrays.copyOf(days, capacity);
    months = Arrays.copyOf(months, capacity);
    securities = Arrays.copyOf(securities, capacity);
  }

  @Override
  public long bytes() {
    return (long) amounts.length * (Long.BYTES + 2 * Integer.BYTES + 2 * Short.BYTES);
  }
}
