package io.hanqiao.vocabulary;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rate of interest, percent a year, exact to a ten-thousandth of a percent.
 *
 * @param ppm parts per million a year, 0 to 1,000,000 (100 %); 3.10 % is 31,000
 */
public record Rate(int ppm) implements Comparable<Rate> {
  private static final int PPM_PER_BASIS_POINT = 100;
  private static final int PPM_PER_PERCENT = 10_000;
  private static final int LARGEST_PPM = 1_000_000;

  /** Far above any price of a bank: more is a slip, such as basis points for percent. */
  private static final int LARGEST_STATED_PPM = 36 * PPM_PER_PERCENT;

  private static final Pattern PERCENT = Pattern.compile("(0|[1-9][0-9]?)(?:\\.([0-9]{1,4}))?");

  /**
   * @throws IllegalArgumentException if out of range
   */
  public Rate {
    if (ppm < 0 || ppm > LARGEST_PPM) {
      throw new IllegalArgumentException(ppm + " ppm is not within 0 and " + LARGEST_PPM);
    }
  }

  /**
   * Reads percent a year, as it stands on the wire: 0 to 36 with at most four decimals, without a
   * percent sign.
   */
  public static Parsed<Rate> parsePercent(String input) {
    Matcher percent = PERCENT.matcher(input);
    if (percent.matches()) {
      String decimals = percent.group(2) == null ? "" : percent.group(2);
      int ppm = Integer.parseInt(percent.group(1) + (decimals + "0000").substring(0, 4));
      if (ppm <= LARGEST_STATED_PPM) {
        return Parsed.valid(new Rate(ppm));
      }
    }
    return Parsed.invalid(
        Flaw.of(
            "年利率" + Excerpt.of(input) + "不是0至36之间的百分数。",
            "The yearly rate " + Excerpt.of(input) + " is not a percentage from 0 to 36.",
            "请写年化百分数，最多四位小数，不写百分号，如 3.85。",
            "Write percent a year with at most four decimals and no percent sign, such as 3.85."));
  }

  /**
   * A rate of so many basis points (hundredths of a percent).
   *
   * @throws IllegalArgumentException if out of range
   */
  public static Rate ofBasisPoints(int basisPoints) {
    return new Rate(Math.multiplyExact(basisPoints, PPM_PER_BASIS_POINT));
  }

  /**
   * This rate raised, or lowered, by so many basis points.
   *
   * @throws IllegalArgumentException if the result is out of range
   */
  public Rate plusBasisPoints(int basisPoints) {
    return new Rate(Math.addExact(ppm, Math.multiplyExact(basisPoints, PPM_PER_BASIS_POINT)));
  }

  /** Percent a year with two to four decimals, as few as are exact, such as {@code 3.10}. */
  public String toPercent() {
    String digits = String.format(Locale.ROOT, "%05d", ppm);
    int point = digits.length() - 4;
    String decimals = digits.substring(point).replaceFirst("0{1,2}$", "");
    return digits.substring(0, point) + "." + decimals;
  }

  @Override
  public int compareTo(Rate other) {
    return Integer.compare(ppm, other.ppm);
  }

  @Override
  public String toString() {
    return toPercent() + " %";
  }
}
