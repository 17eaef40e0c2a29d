package io.hanqiao.vocabulary;

/** What a person wrote, made fit to be shown inside a sentence. */
final class Excerpt {
  private static final int LONGEST = 40;
  private static final int HALF_WIDTH_SHIFT = 0xFEE0;

  private Excerpt() {}

  /** The value in quotation marks, cut to 40 characters, without line breaks and control codes. */
  static String of(String value) {
    StringBuilder shown = new StringBuilder("“");
    value.codePoints().limit(LONGEST).map(Excerpt::printable).forEach(shown::appendCodePoint);
    return shown.append(value.codePointCount(0, value.length()) > LONGEST ? "…”" : "”").toString();
  }

  /** The character at {@code index} in quotation marks, a surrogate pair taken whole. */
  static String at(String value, int index) {
    return of(Character.toString(value.codePointAt(index)));
  }

  /** Full-width letters, digits, signs and spaces of Chinese input methods as their ASCII twins. */
  static String halfWidth(String value) {
    StringBuilder plain = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\u3000') {
        plain.append(' ');
      } else {
        plain.append(c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - HALF_WIDTH_SHIFT) : c);
      }
    }
    return plain.toString();
  }

  private static int printable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          '�';
      default -> codePoint;
    };
  }
}
