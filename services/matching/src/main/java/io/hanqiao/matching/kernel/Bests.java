package io.hanqiao.matching.kernel;

import java.util.Arrays;

/**
 * For each group of rows the best of every figure, and which figures some row does not state: no
 * offer of the group can be worth more to any need than one that had all of these.
 */
final class Bests {

  static final int AMOUNT = 1;
  static final int PRICE = 2;
  static final int DAYS = 4;
  static final int TERM = 8;
  static final int SECURITY = 16;

  private long[] largest;
  private long[] rest;
  private byte[] silent;

  /** All groups are empty. */
  Bests(int groups) {
    this.largest = new long[groups];
    this.rest = new long[groups];
    this.silent = new byte[groups];
  }

  void clear(int group) {
    largest[group] = 0;
    rest[group] = 0;
    silent[group] = 0;
  }

  /** Takes in an offer by its {@link OfferFigures}. */
  void include(int group, long largestLoan, long figures) {
    int unstated =
        (largestLoan == 0 ? AMOUNT : 0)
            | (OfferFigures.price(figures) == 0 ? PRICE : 0)
            | (OfferFigures.days(figures) == 0 ? DAYS : 0)
            | (OfferFigures.term(figures) == 0 ? TERM : 0)
            | (OfferFigures.securities(figures) == 0 ? SECURITY : 0);
    include(group, largestLoan, figures, unstated);
  }

  /** Takes in a group of smaller ones. */
  void include(int group, Bests smaller, int part) {
    include(group, smaller.largest[part], smaller.rest[part], smaller.silent[part]);
  }

  private void include(int group, long largestLoan, long figures, int unstated) {
    long best = rest[group];
    largest[group] = Math.max(largest[group], largestLoan);
    rest[group] =
        OfferFigures.packed(
            least(OfferFigures.price(best), OfferFigures.price(figures)),
            least(OfferFigures.days(best), OfferFigures.days(figures)),
            Math.max(OfferFigures.term(best), OfferFigures.term(figures)),
            OfferFigures.securities(best) | OfferFigures.securities(figures));
    silent[group] |= (byte) unstated;
  }

  /** The smaller of two that are stated. */
  private static int least(int one, int other) {
    return one == 0 || other == 0 ? Math.max(one, other) : Math.min(one, other);
  }

  long largest(int group) {
    return largest[group];
  }

  long rest(int group) {
    return rest[group];
  }

  int silent(int group) {
    return silent[group];
  }

  void grow(int groups) {
    largest = Arrays.copyOf(largest, groups);
    rest = Arrays.copyOf(rest, groups);
    silent = Arrays.copyOf(silent, groups);
  }

  long bytes() {
    return (2L * Long.BYTES + 1) * silent.length;
  }
}
