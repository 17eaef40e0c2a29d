package io.hanqiao.text.reading;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A text made plain: without HTML, compatibility forms folded (NFKC), simplified characters, no
 * control characters, emoji or private characters, white space folded.
 *
 * @param cased with upper and lower case as written: units differ by it
 * @param text in lower case, of the same length as {@code cased}
 */
public record PlainText(String cased, String text) {

  /** A longer text is refused, in characters as Java counts them. */
  public static final int MOST_CHARACTERS = 100_000;

  private static final Map<Integer, Integer> SIMPLIFIED = simplified();

  /**
   * Makes a text plain. A text without HTML that is made plain again stays the same.
   *
   * @throws IllegalArgumentException if it is longer than {@link #MOST_CHARACTERS}
   */
  public static PlainText of(String raw) {
    if (raw.length() > MOST_CHARACTERS) {
      throw new IllegalArgumentException(
          "a text of " + raw.length() + " characters; at most " + MOST_CHARACTERS);
    }
    String folded = Normalizer.normalize(Markup.without(raw), Normalizer.Form.NFKC);
    StringBuilder cased = new StringBuilder(folded.length());
    StringBuilder text = new StringBuilder(folded.length());
    int written = '\n';
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      i += Character.charCount(c);
      int kept = keep(c);
      boolean space = kept == ' ' || kept == '\n';
      if (space && (written == ' ' || written == '\n')) {
        continue;
      }
      cased.appendCodePoint(kept);
      text.appendCodePoint(lower(kept));
      written = kept;
    }
    int end = written == ' ' || written == '\n' ? Math.max(0, cased.length() - 1) : cased.length();
    return new PlainText(cased.substring(0, end), text.substring(0, end));
  }

  /**
   * The same text again, by what {@link #cased} said of it.
   *
   * @param cased plain already: nothing is taken out of it
   */
  public static PlainText ofCased(String cased) {
    StringBuilder text = new StringBuilder(cased.length());
    cased.codePoints().forEach(c -> text.appendCodePoint(lower(c)));
    return new PlainText(cased, text.toString());
  }

  /** Whether nothing is left to read. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  private static int keep(int c) {
    if (c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029) {
      return '\n';
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || unreadable(c)) {
      return ' ';
    }
    return SIMPLIFIED.getOrDefault(c, c);
  }

  private static boolean unreadable(int c) {
    boolean pictograph = (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF);
    return pictograph
        || switch (Character.getType(c)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.PRIVATE_USE,
              Character.SURROGATE,
              Character.UNASSIGNED ->
              true;
          default -> c >= 0xFE00 && c <= 0xFE0F;
        };
  }

  /** Of one character, so that both forms have the same length. */
  private static int lower(int c) {
    String lower = Character.toString(c).toLowerCase(Locale.ROOT);
    int first = lower.codePointAt(0);
    return Character.charCount(first) == Character.charCount(c) ? first : c;
  }

  private static Map<Integer, Integer> simplified() {
    Map<Integer, Integer> table = new HashMap<>();
    for (String[] row : Table.rows("/io/hanqiao/text/reference/traditional-simplified.csv")) {
      table.put(row[0].codePointAt(0), row[1].codePointAt(0));
    }
    return Map.copyOf(table);
  }
}
