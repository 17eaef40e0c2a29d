package io.hanqiao.vocabulary;

/**
 * How long money is lent.
 *
 * @param months 1 to 360
 */
public record Term(int months) implements Comparable<Term> {
  private static final int LONGEST = 360;

  /**
   * @throws IllegalArgumentException if out of range; use {@link #parse(int)} on input
   */
  public Term {
    if (months < 1 || months > LONGEST) {
      throw new IllegalArgumentException(months + " months is not within 1 and " + LONGEST);
    }
  }

  /** Reads a number of months. */
  public static Parsed<Term> parse(int months) {
    return months < 1 || months > LONGEST
        ? Parsed.invalid(flaw(Integer.toString(months)))
        : Parsed.valid(new Term(months));
  }

  /** Reads a number of months written in digits. */
  public static Parsed<Term> parse(String input) {
    return input.matches("[1-9][0-9]{0,2}")
        ? parse(Integer.parseInt(input))
        : Parsed.invalid(flaw(input));
  }

  @Override
  public int compareTo(Term other) {
    return Integer.compare(months, other.months);
  }

  @Override
  public String toString() {
    return months + " months";
  }

  private static Flaw flaw(String input) {
    return Flaw.of(
        "期限" + Excerpt.of(input) + "不是1至360个月。",
        "The term " + Excerpt.of(input) + " is not within 1 and 360 months.",
        "请写整月数，如三年写作 36。",
        "Write whole months: three years is 36.");
  }
}
