package io.hanqiao.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * The form of a unified social credit code (GB 32100-2015, clause 4): 18 characters of its
 * alphabet, of which 3 to 8 are digits.
 */
final class UsccForm {
  static final int LENGTH = 18;

  /** Letters the alphabet leaves out because they look like another, and that other. */
  private static final String LOOKALIKES = "IOZSV";

  private static final String MEANT = "1025U";

  private UsccForm() {}

  /** What is wrong with the form, or null. */
  static @Nullable Flaw flaw(String code) {
    if (code.length() != LENGTH) {
      return length(code);
    }
    for (int i = 0; i < LENGTH; i++) {
      if (CheckCharacters.ALPHABET.indexOf(code.charAt(i)) < 0) {
        return character(code, i);
      }
    }
    for (int i = 2; i < 8; i++) {
      if (!Character.isDigit(code.charAt(i))) {
        return region(code, i);
      }
    }
    return null;
  }

  private static Flaw length(String code) {
    String plain = plain(code).replaceAll("[\\s-]", "");
    boolean onlySpaced = plain.length() == LENGTH;
    boolean formerNumber = plain.length() == 15;
    return Flaw.of(
        "统一社会信用代码" + Excerpt.of(code) + "有" + code.length() + "位。",
        "The unified social credit code "
            + (Excerpt.of(code) + " has " + code.length() + " characters."),
        "应为18位。"
            + (onlySpaced ? "去掉空格与连字符，写作" + Excerpt.of(plain) + "。" : "")
            + (formerNumber ? "15位是旧工商注册号，请填营业执照上的18位代码。" : ""),
        "It has 18."
            + (onlySpaced ? " Without spaces and hyphens: " + Excerpt.of(plain) + "." : "")
            + (formerNumber
                ? " Fifteen digits are the former registration number: take the code on the license."
                : ""));
  }

  private static Flaw character(String code, int at) {
    String found = Excerpt.at(code, at);
    String plain = plain(code);
    return Flaw.of(
        "统一社会信用代码%s第%d位%s不在代码字符集内。".formatted(Excerpt.of(code), at + 1, found),
        "Position %d of the unified social credit code %s is %s, which its alphabet does not have."
            .formatted(at + 1, Excerpt.of(code), found),
        plain.equals(code) ? meantZh(code, at) : "请用半角大写字母与半角数字：" + Excerpt.of(plain) + "。",
        plain.equals(code)
            ? meantEn(code, at)
            : "Use half-width digits and capital letters: " + Excerpt.of(plain) + ".");
  }

  private static String meantZh(String code, int at) {
    int slip = LOOKALIKES.indexOf(code.charAt(at));
    return "只用数字和不含 I、O、Z、S、V 的大写字母" + (slip < 0 ? "。" : "，此处可能是“" + MEANT.charAt(slip) + "”。");
  }

  private static String meantEn(String code, int at) {
    int slip = LOOKALIKES.indexOf(code.charAt(at));
    return "Only digits and capital letters other than I, O, Z, S, V are used"
        + (slip < 0 ? "." : "; perhaps “" + MEANT.charAt(slip) + "” is meant.");
  }

  private static Flaw region(String code, int at) {
    return Flaw.of(
        "统一社会信用代码%s第%d位是%s。".formatted(Excerpt.of(code), at + 1, Excerpt.at(code, at)),
        "Position %d of the unified social credit code %s is %s."
            .formatted(at + 1, Excerpt.of(code), Excerpt.at(code, at)),
        "第3至8位是登记机关的行政区划代码，应为数字。",
        "Positions 3 to 8 are the division code of the registering body: digits.");
  }

  /** Half-width and upper case, one character for one. */
  private static String plain(String code) {
    StringBuilder upper = new StringBuilder(Excerpt.halfWidth(code));
    for (int i = 0; i < upper.length(); i++) {
      char c = upper.charAt(i);
      if (c >= 'a' && c <= 'z') {
        upper.setCharAt(i, (char) (c - 'a' + 'A'));
      }
    }
    return upper.toString();
  }
}
