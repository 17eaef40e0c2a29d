package io.hanqiao.text.encoding;

/**
 * A part of a text and its vector.
 *
 * @param from its first character in the plain text
 * @param to behind its last
 * @param vector its direction
 */
public record Clause(int from, int to, TextVector vector) {

  /** At most so many clauses are cut of a text, whatever it says. */
  public static int most(int characters) {
    // As many of the usual length; where sentences are too long to be read whole, two of each.
    return ClauseCutter.MOST_CLAUSES + 2 + characters / ClauseCutter.SHORTEST_PART;
  }

  /** The words of the clause in the plain text it was cut from. */
  public String of(String plain) {
    return plain.substring(Math.min(from, plain.length()), Math.min(to, plain.length()));
  }
}
