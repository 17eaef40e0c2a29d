package io.hanqiao.text.encoding;

import java.util.List;

/**
 * An encoded text as its owner tells it with the posting; made of plain values, so that it can be
 * written and read as JSON.
 *
 * @param model which encoder made it, see {@link Encoder#MODEL}
 * @param hash of the words, 64 hex digits, see {@link Wording#key()}
 * @param field by which abbreviations were read; empty if unknown
 * @param whole the direction of the whole, see {@link TextVector#told}
 * @param clauses its parts in order
 */
public record ToldText(
    String model, String hash, String field, String whole, List<ToldClause> clauses) {

  public ToldText {
    clauses = List.copyOf(clauses);
  }

  /**
   * A part.
   *
   * @param from its first character in the plain text
   * @param to behind its last
   * @param vector its direction
   */
  public record ToldClause(int from, int to, String vector) {}

  /** What is told of an encoded text. */
  public static ToldText of(EncodedText text, String field) {
    return new ToldText(
        text.model(),
        text.hash(),
        field,
        text.whole().told(),
        text.clauses().stream()
            .map(c -> new ToldClause(c.from(), c.to(), c.vector().told()))
            .toList());
  }

  /** Whether it was made of these words by the encoder of this program. */
  public boolean fits(Wording wording) {
    return model.equals(Encoder.MODEL) && hash.equals(wording.key());
  }

  /**
   * The text that was told.
   *
   * @throws IllegalArgumentException if a vector is none
   */
  public EncodedText read() {
    return new EncodedText(
        hash,
        model,
        TextVector.read(whole),
        clauses.stream()
            .map(c -> new Clause(c.from(), c.to(), TextVector.read(c.vector())))
            .toList());
  }
}
