package io.hanqiao.text.diagnosis;

import io.hanqiao.text.reading.Table;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** By what a text is judged: the rows of {@code need-signs.csv}, in the form of plain texts. */
final class Signs {

  private static final List<String[]> ROWS =
      Table.rows("/io/hanqiao/text/reference/need-signs.csv").stream().map(Signs::joined).toList();
  private static final Map<String, Pattern> PATTERNS = patterns();

  /** Pairs of characters that tell no problem from another. */
  static final Set<String> COMMON =
      Set.copyOf(
          rows("common").stream().flatMap(r -> Arrays.stream(r[1].split("\\|", -1))).toList());

  private Signs() {}

  /** The rows of one kind: its name, the words, what they mean. */
  static List<String[]> rows(String sign) {
    return ROWS.stream().filter(row -> row[0].equals(sign)).toList();
  }

  /** Whether a text has a sign. */
  static boolean in(String text, String sign) {
    return first(text, sign) != null;
  }

  /** The first words that are a sign; null if there are none. */
  static @Nullable String first(String text, String sign) {
    Pattern pattern = PATTERNS.get(sign);
    if (pattern == null) {
      throw new IllegalStateException("there is no sign " + sign);
    }
    Matcher found = pattern.matcher(text);
    return found.find() ? found.group() : null;
  }

  /** A pattern may have commas; the last column never has. */
  private static String[] joined(String[] row) {
    int last = row.length - 1;
    String words = String.join(",", Arrays.copyOfRange(row, 1, last));
    return new String[] {
      row[0], Normalizer.normalize(words, Normalizer.Form.NFKC), row[last].strip()
    };
  }

  private static Map<String, Pattern> patterns() {
    Map<String, String> joined = new HashMap<>();
    for (String[] row : ROWS) {
      if (!row[0].equals("unit") && !row[0].equals("common")) {
        joined.merge(row[0], row[1], (one, other) -> one + "|" + other);
      }
    }
    Map<String, Pattern> patterns = new HashMap<>();
    joined.forEach((sign, words) -> patterns.put(sign, Pattern.compile(words)));
    return Map.copyOf(patterns);
  }
}
