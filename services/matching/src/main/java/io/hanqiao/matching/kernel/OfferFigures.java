package io.hanqiao.matching.kernel;

import io.hanqiao.matching.lending.LendingSupply;
import org.jspecify.annotations.Nullable;

/**
 * What an offer's score is made of, packed in two numbers: 16 bytes a row. A figure that is not
 * stated is stored as 0, any other as one more than it is.
 */
final class OfferFigures {

  private static final int PRICE_BITS = 26;
  private static final int DAYS_BITS = 12;
  private static final int TERM_BITS = 11;
  private static final int DAYS_AT = PRICE_BITS;
  private static final int TERM_AT = DAYS_AT + DAYS_BITS;
  private static final int SECURITY_AT = TERM_AT + TERM_BITS;

  private OfferFigures() {}

  /** The largest loan. */
  static long largest(LendingSupply supply) {
    Long most = supply.loan().amountMaxFen();
    return most == null ? 0 : most + 1;
  }

  /** Price, days, longest term and kinds of security. */
  static long rest(LendingSupply supply) {
    long price = AllIn.middle(supply.loan().price());
    return (price == StepIndex.NONE ? 0 : price + 1)
        | stored(supply.loan().decisionDays()) << DAYS_AT
        | stored(supply.loan().termMaxMonths()) << TERM_AT
        | Mask.of(supply.security().types()) << SECURITY_AT;
  }

  private static long stored(@Nullable Integer stated) {
    return stated == null ? 0 : stated + 1L;
  }

  static int price(long rest) {
    return (int) rest & (1 << PRICE_BITS) - 1;
  }

  static int days(long rest) {
    return (int) (rest >>> DAYS_AT) & (1 << DAYS_BITS) - 1;
  }

  static int term(long rest) {
    return (int) (rest >>> TERM_AT) & (1 << TERM_BITS) - 1;
  }

  static int securities(long rest) {
    return (int) (rest >>> SECURITY_AT);
  }

  /** Packed again from its parts. */
  static long packed(int price, int days, int term, int securities) {
    return price
        | (long) days << DAYS_AT
        | (long) term << TERM_AT
        | (long) securities << SECURITY_AT;
  }
}
