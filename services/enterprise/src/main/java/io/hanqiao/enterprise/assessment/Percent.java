package io.hanqiao.enterprise.assessment;

import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Parsed;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shares as whole basis points: 3 % is 300. */
final class Percent {

  private static final Pattern TEXT =
      Pattern.compile("(-?)(0|[1-9][0-9]{0,3})(?:\\.([0-9]{1,2}))?");
  private static final BigInteger WHOLE = BigInteger.valueOf(10_000);

  private Percent() {}

  /** Reads percent with at most two decimals. */
  static Parsed<Long> parse(String text) {
    Matcher percent = TEXT.matcher(text);
    if (!percent.matches()) {
      return Parsed.invalid(
          Flaw.of(
              "不是最多两位小数的百分数。",
              "It is not a percentage with at most two decimals.",
              "请写百分数，不写百分号，如 12.5。",
              "Write percent without a sign, such as 12.5."));
    }
    String decimals = percent.group(3) == null ? "" : percent.group(3);
    long points = Long.parseLong(percent.group(2) + (decimals + "00").substring(0, 2));
    return Parsed.valid(percent.group(1).isEmpty() ? points : -points);
  }

  /**
   * A share, rounded down: what is below a whole basis point must not reach a threshold.
   *
   * @param whole above zero
   */
  static long of(long part, long whole) {
    return BigInteger.valueOf(part)
        .multiply(WHOLE)
        .divide(BigInteger.valueOf(whole))
        .longValueExact();
  }

  /** One decimal, or two where needed: 260 is 2.6. */
  static String show(long points) {
    long rest = Math.abs(points) % 100;
    String decimals = rest % 10 == 0 ? Long.toString(rest / 10) : "%02d".formatted(rest);
    return (points < 0 ? "-" : "") + Math.abs(points) / 100 + "." + decimals;
  }
}
