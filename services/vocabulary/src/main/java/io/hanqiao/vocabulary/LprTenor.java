package io.hanqiao.vocabulary;

/** The two tenors the loan prime rate (贷款市场报价利率) is published for. */
public enum LprTenor implements Named {
  ONE_YEAR("1年期LPR", "one-year LPR"),
  OVER_FIVE_YEARS("5年期以上LPR", "LPR over five years");

  private static final int FIVE_YEARS = 60;

  private final Text text;

  LprTenor(String zh, String en) {
    this.text = new Text(zh, en);
  }

  /**
   * The tenor a loan of this term is priced on where nothing else is agreed: over 60 months the
   * longer one, to 60 months the shorter. Between one year and five, banks may choose; the shorter
   * is what they commonly quote.
   */
  public static LprTenor forTerm(Term term) {
    return term.months() > FIVE_YEARS ? OVER_FIVE_YEARS : ONE_YEAR;
  }

  @Override
  public Text text() {
    return text;
  }
}
