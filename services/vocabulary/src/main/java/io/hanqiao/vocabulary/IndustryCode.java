package io.hanqiao.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * Industry of a firm (国民经济行业分类, GB/T 4754-2017): a section letter, or 2 digits for a division, 3
 * for a group, 4 for a class. Digits carry no section: it is looked up.
 *
 * @param value a code that exists in the table, without section letter before digits
 */
public record IndustryCode(String value) {

  /**
   * @throws IllegalArgumentException if there is no such industry; use {@link #parse} on input
   */
  public IndustryCode {
    if (!Industries.exists(value)) {
      throw new IllegalArgumentException("no industry has the code " + Excerpt.of(value));
    }
  }

  /** Reads a section letter or a code of 2 to 4 digits. */
  public static Parsed<IndustryCode> parse(String input) {
    return Industries.exists(input)
        ? Parsed.valid(new IndustryCode(input))
        : Parsed.invalid(unknown(input));
  }

  /** The letter A to T of the section this code belongs to. */
  public String section() {
    String code = value;
    for (String above = Industries.parent(code); above != null; above = Industries.parent(code)) {
      code = above;
    }
    return code;
  }

  /** The two digits of the division, or null for a section. */
  public @Nullable String division() {
    return isSection(value) ? null : value.substring(0, 2);
  }

  /** Chinese name of this level alone, such as 软件开发. */
  public String name() {
    return Industries.name(value);
  }

  /**
   * Whether this industry is the given one or lies in it: a section letter, or 2 to 4 digits. A
   * section lies in no division.
   */
  public boolean within(String prefixOrSection) {
    if (prefixOrSection.isEmpty()) {
      throw new IllegalArgumentException("an empty prefix says nothing");
    }
    return isSection(prefixOrSection)
        ? section().equals(prefixOrSection)
        : value.startsWith(prefixOrSection);
  }

  @Override
  public String toString() {
    return value;
  }

  private static boolean isSection(String code) {
    char first = code.charAt(0);
    return code.length() == 1 && first >= 'A' && first <= 'T';
  }

  private static Flaw unknown(String input) {
    String digits = input.length() > 2 ? input.substring(1) : "";
    boolean lettered = Industries.exists(digits);
    String above = input;
    while (!above.isEmpty() && !Industries.exists(above)) {
      above = above.substring(0, above.length() - 1);
    }
    return Flaw.of(
        "没有行业代码" + Excerpt.of(input) + "。",
        "There is no industry code " + Excerpt.of(input) + ".",
        (lettered ? "门类字母不写，改为“" + digits + "”。" : "")
            + (above.isEmpty() || lettered ? "" : "“" + above + "”是" + Industries.name(above) + "。")
            + "请填 GB/T 4754-2017 的门类字母，或2至4位大类、中类、小类代码。",
        (lettered ? "Leave out the section letter: “" + digits + "”. " : "")
            + (above.isEmpty() || lettered ? "" : "Code “" + above + "” exists. ")
            + "Use a section letter or 2 to 4 digits of GB/T 4754-2017.");
  }
}
