package io.hanqiao.text.encoding;

/**
 * A part of a text and its vector.
 *
 * @param from its first character in the plain text
 * @param to behind its last
 * @param vector its direction
 */
public record Clause(int from, int to, TextVector vector) {

  /** The words of the clause in the plain text it was cut from. */
  public String of(String plain) {
    return plain.substring(Math.min(from, plain.length()), Math.min(to, plain.length()));
  }
}
