package io.hanqiao.condition;

import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Text;
import java.util.Arrays;

/** The text of an expression, and how one speaks of a place in it. */
final class Source {

  private static final int LONGEST_EXCERPT = 60;

  private final int[] characters;

  Source(String text) {
    this.characters = text.codePoints().toArray();
  }

  int length() {
    return characters.length;
  }

  Span whole() {
    return new Span(0, characters.length);
  }

  int at(int offset) {
    return offset >= 0 && offset < characters.length ? characters[offset] : -1;
  }

  String text(Span span) {
    int start = Math.max(0, Math.min(span.start(), characters.length));
    int end = Math.max(start, Math.min(span.end(), characters.length));
    return new String(characters, start, end - start);
  }

  /** A flaw of one part, its place put in front. */
  ConditionFlaw flaw(Span span, Flaw flaw) {
    int line = 1 + (int) Arrays.stream(characters, 0, from(span)).filter(c -> c == '\n').count();
    int column = 1;
    for (int i = from(span) - 1; i >= 0 && characters[i] != '\n'; i--) {
      column++;
    }
    String excerpt = excerpt(span);
    Text place =
        new Text(
            "第" + line + "行第" + column + "列“" + excerpt + "”：",
            "Line " + line + ", column " + column + ", “" + excerpt + "”: ");
    Text wrong = new Text(place.zh() + flaw.wrong().zh(), place.en() + flaw.wrong().en());
    return new ConditionFlaw(new Flaw(wrong, flaw.right()), line, column, "", excerpt);
  }

  /** The token that begins at an offset: a word, a quoted text, digits, or one sign. */
  Span token(int offset) {
    int end = offset;
    int first = at(offset);
    if (first == '"' || first == '\'') {
      end++;
      while (end < characters.length && at(end) != first) {
        end += at(end) == '\\' ? 2 : 1;
      }
      return new Span(offset, Math.min(end + 1, characters.length));
    }
    while (isWord(at(end))) {
      end++;
    }
    return new Span(offset, Math.min(Math.max(end, offset + 1), characters.length));
  }

  private int from(Span span) {
    return Math.max(0, Math.min(span.start(), characters.length));
  }

  private String excerpt(Span span) {
    String found = text(span).replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
    return found.codePointCount(0, found.length()) > LONGEST_EXCERPT
        ? found.substring(0, found.offsetByCodePoints(0, LONGEST_EXCERPT)) + "…"
        : found;
  }

  private static boolean isWord(int c) {
    return c == '_' || c == '.' || (c >= 0 && Character.isLetterOrDigit(c));
  }
}
