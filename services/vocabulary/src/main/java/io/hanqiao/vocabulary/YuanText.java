package io.hanqiao.vocabulary;

import java.util.List;
import java.util.regex.Pattern;

/** Reads an amount in 元 and, where it is written another way, says how to write it. */
final class YuanText {
  private static final Pattern AMOUNT = Pattern.compile("(0|[1-9][0-9]{0,12})(?:\\.([0-9]{1,2}))?");

  /** A way people write amounts that is not ours, and what to do about it. */
  private record Habit(Pattern pattern, Text remedy) {
    static Habit of(String pattern, String zh, String en) {
      return new Habit(Pattern.compile(pattern), new Text(zh, en));
    }
  }

  /** The first that fits is named, so the special stand before the general. */
  private static final List<Habit> HABITS =
      List.of(
          Habit.of(".*[\uFF0B-\uFF19].*", "请用半角数字。", "Use half-width digits."),
          Habit.of("\\s.*|.*\\s", "请去掉空格。", "Leave out the spaces."),
          Habit.of(
              ".*[万萬亿億].*",
              "请以元为单位写全，如五百万写作 5000000.00。",
              "Write it out in yuan: five million is 5000000.00."),
          Habit.of(
              "[\u00A5\uFFE5$].*|.*元|.*[A-Za-z]{3}",
              "只写数字，不写货币符号与单位。", "Write the number alone, without currency or unit."),
          Habit.of("-.*", "金额不能为负。", "An amount is not negative."),
          Habit.of(
              "[0-9.+-]+[eE][0-9+-]+", "请不用科学记数法，写全数字。", "Write the digits out, without exponent."),
          Habit.of(
              "[0-9]{1,3}([, '_][0-9]{3})+(\\.[0-9]*)?",
              "请去掉分节号，如 5000000.00。", "Leave out the grouping, as in 5000000.00."),
          Habit.of("0[0-9]+(\\.[0-9]*)?", "请去掉前面的零。", "Leave out the leading zeros."),
          Habit.of(
              "[0-9]+\\.[0-9]{3,}",
              "最多两位小数，到分为止。",
              "At most two decimals: the smallest unit is a fen."),
          Habit.of(
              "[0-9]{13,}(\\.[0-9]*)?",
              "最大为 1000000000000.00 元（一万亿元）。",
              "The largest amount is 1000000000000.00 yuan."));

  private static final Text GENERAL =
      new Text(
          "请以元为单位写数字，最多两位小数，如 5000000.00。",
          "Write a number of yuan with at most two decimals, such as 5000000.00.");

  /** Longer than any habit of a person: not worth looking at. */
  private static final int LONGEST_HABIT = 80;

  private YuanText() {}

  static Parsed<Money> read(String input) {
    var amount = AMOUNT.matcher(input);
    if (!amount.matches()) {
      return refuse(input, "写法不对。", " is not written as it should be.");
    }
    String decimals = amount.group(2) == null ? "00" : (amount.group(2) + "0").substring(0, 2);
    Money money = new Money(Long.parseLong(amount.group(1) + decimals));
    return money.compareTo(Money.LARGEST_STATED) <= 0
        ? Parsed.valid(money)
        : refuse(input, "过大。", " is too large.");
  }

  private static Parsed<Money> refuse(String input, String zh, String en) {
    return Parsed.invalid(
        new Flaw(
            new Text("金额" + Excerpt.of(input) + zh, "The amount " + Excerpt.of(input) + en),
            remedy(input)));
  }

  private static Text remedy(String input) {
    return HABITS.stream()
        .filter(habit -> input.length() <= LONGEST_HABIT)
        .filter(habit -> habit.pattern.matcher(input).matches())
        .map(Habit::remedy)
        .findFirst()
        .orElse(GENERAL);
  }
}
