package io.hanqiao.text.encoding;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into clauses the encoder can read whole: at the ends of sentences, short ones joined,
 * at most {@value #MOST_CLAUSES} of a text of up to 20,000 characters, none longer than {@value
 * #MOST_PIECES} pieces. Nothing is left out.
 */
final class ClauseCutter {

  /** What the encoder reads at once, less its two marks and the instruction of a need. */
  static final int MOST_PIECES = 480;

  static final int MOST_CLAUSES = 16;

  /** No more parts are cut of a long text than one for so many characters. */
  static final int SHORTEST_PART = 160;

  private static final int SHORT = 12;
  private static final String ENDS = "。！？；!?;\n";
  private static final String PAUSES = "，、,：: ";

  private final WordPieces pieces;

  ClauseCutter(WordPieces pieces) {
    this.pieces = pieces;
  }

  /** A part of a text, from its first character to behind its last. */
  record Span(int from, int to) {}

  /** The clauses in order. */
  List<Span> cut(String text) {
    int enough = Math.max(SHORT, Math.min(MOST_PIECES, text.length() / MOST_CLAUSES));
    List<Span> clauses = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (ENDS.indexOf(text.charAt(i)) >= 0 && i + 1 - from >= enough) {
        addWhole(text, from, i + 1, clauses);
        from = i + 1;
      }
    }
    if (from < text.length()) {
      boolean tail = text.length() - from < SHORT && !clauses.isEmpty();
      Span last = tail ? clauses.remove(clauses.size() - 1) : new Span(from, from);
      addWhole(text, last.from(), text.length(), clauses);
    }
    return clauses;
  }

  /** Adds a clause, in parts where the encoder could not read it whole. */
  private void addWhole(String text, int from, int to, List<Span> clauses) {
    int begin = from;
    while (to - begin > MOST_PIECES && pieces.count(text.substring(begin, to)) > MOST_PIECES) {
      int end = readable(text, begin, to);
      clauses.add(new Span(begin, end));
      begin = end;
    }
    clauses.add(new Span(begin, to));
  }

  /** Where a part that can be read whole ends: at a pause in its second half if there is one. */
  private static int readable(String text, int begin, int to) {
    int most = Math.min(to, begin + MOST_PIECES);
    for (int i = most - 1; i > begin + MOST_PIECES / 2; i--) {
      if (PAUSES.indexOf(text.charAt(i)) >= 0 || ENDS.indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return Character.isLowSurrogate(text.charAt(most - 1)) || most == to ? most : whole(text, most);
  }

  private static int whole(String text, int end) {
    return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }
}
