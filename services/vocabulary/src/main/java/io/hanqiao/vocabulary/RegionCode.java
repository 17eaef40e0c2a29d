package io.hanqiao.vocabulary;

/**
 * A division of the country (行政区划代码, GB/T 2260): 2 digits for a province, 4 for a prefecture, 6 for
 * a county, or 6 with zeros behind for the higher ones. Kept as given: 4201 and 420100 are both
 * Wuhan, yet not equal. Counties directly under a province, such as 429004 仙桃, are ordinary codes.
 *
 * @param value 2, 4 or 6 digits that exist in the table
 */
public record RegionCode(String value) {

  /**
   * @throws IllegalArgumentException if there is no such division; use {@link #parse} on input
   */
  public RegionCode {
    if (!hasForm(value) || !Divisions.exists(value)) {
      throw new IllegalArgumentException("no division has the code " + Excerpt.of(value));
    }
  }

  /** Reads a code of 6 digits; where a firm is may be told down to city or province only. */
  public static Parsed<RegionCode> parse(String input) {
    return input.length() == 6 ? parsePrefix(input) : Parsed.invalid(form(input, "6"));
  }

  /** Reads a code of 2, 4 or 6 digits, as an area is described that someone serves. */
  public static Parsed<RegionCode> parsePrefix(String input) {
    if (!hasForm(input)) {
      return Parsed.invalid(form(input, "2/4/6"));
    }
    return Divisions.exists(input)
        ? Parsed.valid(new RegionCode(input))
        : Parsed.invalid(unknown(input));
  }

  /** Chinese name from the province down, such as 湖北省武汉市洪山区. */
  public String name() {
    return Divisions.fullName(value);
  }

  /**
   * Whether this division is the one of {@code prefix} or lies in it. Zeros that only fill up count
   * for nothing: 420111 is within 42, 4201, 420100 and 420111.
   *
   * @throws IllegalArgumentException if the prefix has not 2, 4 or 6 digits
   */
  public boolean within(String prefix) {
    if (!hasForm(prefix)) {
      throw new IllegalArgumentException(Excerpt.of(prefix) + " has not 2, 4 or 6 digits");
    }
    return value.startsWith(Divisions.significant(prefix));
  }

  @Override
  public String toString() {
    return value;
  }

  private static boolean hasForm(String code) {
    int length = code.length();
    return (length == 2 || length == 4 || length == 6)
        && code.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Flaw form(String input, String digits) {
    return Flaw.of(
        "行政区划代码" + Excerpt.of(input) + "不是" + digits + "位数字。",
        "The division code " + Excerpt.of(input) + " is not " + digits + " digits.",
        "请填 GB/T 2260 代码，如武汉市洪山区 420111、孝感市 420900。",
        "Use a code of GB/T 2260, such as 420111 for a district or 420900 for a city.");
  }

  private static Flaw unknown(String input) {
    int known = input.length() - 2;
    while (known > 0 && !Divisions.exists(input.substring(0, known))) {
      known -= 2;
    }
    String above = input.substring(0, known);
    String below = known == 0 ? "" : Divisions.examplesBelow(above);
    return Flaw.of(
        "没有行政区划代码" + Excerpt.of(input) + "。",
        "There is no division code " + Excerpt.of(input) + ".",
        (below.isEmpty() ? "" : above + "（" + Divisions.fullName(above) + "）之下有 " + below + " 等。")
            + "东湖高新区等功能区没有区划代码，请另填管理区。",
        (below.isEmpty() ? "" : "Under " + above + " there are " + below + ". ")
            + "Zones such as East Lake have no division code: state the management district.");
  }
}
