package io.hanqiao.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reading a code of a closed list, such as {@link LoanPurpose} or {@link Tier}. */
public final class Codes {

  private Codes() {}

  /**
   * The constant written exactly so. Nothing is guessed: a near miss is refused, with the right
   * spelling in the remedy.
   */
  public static <E extends Enum<E> & Named> Parsed<E> parse(Class<E> list, String code) {
    for (E constant : list.getEnumConstants()) {
      if (constant.name().equals(code)) {
        return Parsed.valid(constant);
      }
    }
    return Parsed.invalid(
        Flaw.of(
            "没有代码" + Excerpt.of(code) + "。",
            "There is no code " + Excerpt.of(code) + ".",
            meant(list, code, "可能是 %s。")
                + "可用："
                + all(list, "、", e -> e.name() + "（" + e.text().zh() + "）")
                + "。",
            meant(list, code, "Perhaps %s. ")
                + ("Allowed: "
                    + all(list, ", ", e -> e.name() + " (" + e.text().en() + ")")
                    + ".")));
  }

  private static <E extends Enum<E> & Named> String all(
      Class<E> list, String separator, Function<E, String> shown) {
    return Arrays.stream(list.getEnumConstants()).map(shown).collect(Collectors.joining(separator));
  }

  private static <E extends Enum<E> & Named> String meant(
      Class<E> list, String code, String sentence) {
    String plain = Excerpt.halfWidth(code).strip().toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
    return Arrays.stream(list.getEnumConstants())
        .filter(e -> e.name().equals(plain) || e.text().zh().equals(code.strip()))
        .findFirst()
        .map(e -> sentence.formatted(e.name()))
        .orElse("");
  }
}
