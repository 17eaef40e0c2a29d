package io.hanqiao.text.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a text apart into the pieces of the encoder's vocabulary (WordPiece, longest first). */
public final class WordPieces {

  private static final String VOCABULARY = "/bge-small-zh-v1.5-q-tokenizer.json";
  private static final Pattern ENTRY = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\":\\s*(\\d+)");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)");
  private static final int LONGEST_WORD = 100;
  private static final long UNKNOWN = 100;
  private static final long FIRST = 101;
  static final long LAST = 102;

  private final Map<String, Integer> vocabulary;

  private WordPieces(Map<String, Integer> vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Those of bge-small-zh-v1.5, which come in the jar of the model. */
  public static WordPieces ofTheModel() {
    try (InputStream in = WordPieces.class.getResourceAsStream(VOCABULARY)) {
      if (in == null) {
        throw new IllegalStateException("missing on the class path: " + VOCABULARY);
      }
      String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Map<String, Integer> vocabulary = new HashMap<>(32_768);
      Matcher entry = ENTRY.matcher(json);
      int from = json.indexOf("\"vocab\"");
      while (entry.find(from)) {
        vocabulary.put(unescaped(entry.group(1)), Integer.valueOf(entry.group(2)));
        from = entry.end();
      }
      return new WordPieces(vocabulary);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The pieces of a text, with the mark that begins and the one that ends it.
   *
   * @param text in lower case: the vocabulary has no other
   */
  long[] ids(String text) {
    long[] ids = new long[text.length() + 2];
    ids[0] = FIRST;
    int size = 1;
    for (int i = 0; i < text.length(); ) {
      int end = wordEnd(text, i);
      if (end > i) {
        size = add(text.substring(i, end), ids, size);
      }
      i = Math.max(end, i + Character.charCount(text.codePointAt(i)));
    }
    ids[size++] = LAST;
    return Arrays.copyOf(ids, size);
  }

  /** How many pieces a text has, the two marks not counted. */
  int count(String text) {
    return ids(text).length - 2;
  }

  /** The end of the word that begins here; no further than here where there is white space. */
  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      boolean alone = isHan(c) || isPunctuation(c);
      if (Character.isWhitespace(c) || (alone && end > from)) {
        return end;
      }
      end += Character.charCount(c);
      if (alone) {
        return end;
      }
    }
    return end;
  }

  private int add(String word, long[] ids, int from) {
    int size = from;
    int begin = 0;
    while (begin < word.length()) {
      int end = word.length();
      Integer id = null;
      while (id == null && end > begin && word.length() <= LONGEST_WORD) {
        id = piece(word, begin, end);
        end -= id == null ? 1 : 0;
      }
      if (id == null) {
        ids[from] = UNKNOWN;
        return from + 1;
      }
      ids[size++] = id;
      begin = end;
    }
    return size;
  }

  private @Nullable Integer piece(String word, int begin, int end) {
    String piece = word.substring(begin, end);
    return vocabulary.get(begin == 0 ? piece : "##" + piece);
  }

  private static boolean isHan(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0x20000 && c <= 0x2CEAF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x2F800 && c <= 0x2FA1F);
  }

  private static boolean isPunctuation(int c) {
    if (c < 128) {
      return c > ' ' && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static String unescaped(String json) {
    return json.indexOf('\\') < 0
        ? json
        : ESCAPE
            .matcher(json)
            .replaceAll(
                found -> {
                  String sign = found.group(1);
                  String plain =
                      sign.charAt(0) == 'u' && sign.length() > 1
                          ? Character.toString(Integer.parseInt(sign.substring(1), 16))
                          : sign;
                  return Matcher.quoteReplacement(plain);
                });
  }
}
