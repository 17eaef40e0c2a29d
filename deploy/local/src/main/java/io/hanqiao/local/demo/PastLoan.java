package io.hanqiao.local.demo;

/**
 * A loan of the past: who asked which bank for what, and how far it came.
 *
 * @param number from 1
 * @param need the need's row
 * @param offer the row of an offer it fits by purpose, amount and term
 * @param amountWan what is asked for, 万元
 * @param grantedPercent of what is asked for
 * @param drawnPercent of what is granted
 * @param draws in how many
 * @param confirmed whether the firm confirms what it received
 */
record PastLoan(
    int number,
    Firm firm,
    Row need,
    Row offer,
    Ending ending,
    long amountWan,
    int grantedPercent,
    int drawnPercent,
    int draws,
    boolean confirmed) {

  /** How far it came. */
  enum Ending {
    REFUSED,
    PENDING,
    GRANTED,
    CONTRACTED,
    DRAWN,
    REPAID;

    /** Whether it came as far as that. */
    boolean reaches(Ending other) {
      return compareTo(other) >= 0;
    }
  }

  /** The firm's key of the application. */
  String reference() {
    return "DA%03d".formatted(number);
  }

  /** What is granted, 万元. */
  long grantedWan() {
    return Math.max(1, amountWan * grantedPercent / 100);
  }

  /** What each draw is of, 万元. */
  long drawWan() {
    return Math.max(1, grantedWan() * drawnPercent / 100 / draws);
  }

  IdOf needId() {
    return new IdOf(Route.FINANCING_NEEDS, need.text("reference"));
  }

  IdOf offerId() {
    return new IdOf(Route.CREDIT_OFFERS, offer.text("reference"));
  }

  IdOf bankId() {
    return new IdOf(Route.BANKS, offer.text("bankReference"));
  }

  /** What the bank pledged to the campaign. */
  IdOf lineId() {
    return new IdOf(Route.CREDIT_LINES, "DL-" + offer.text("bankReference"));
  }

  IdOf firmId() {
    return new IdOf(Route.ENTERPRISES, firm.reference());
  }
}
