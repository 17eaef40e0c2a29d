package io.hanqiao.matching.rulebook;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What reading a rulebook gave: the book, or everything that is wrong with it, found in one pass.
 *
 * @param <B> the rulebook
 */
public sealed interface RulebookReading<B> {

  /** A rulebook that can be published. */
  record Valid<B>(B book) implements RulebookReading<B> {}

  /** A text that is no rulebook; never without a finding. */
  record Invalid<B>(List<RulebookFinding> findings) implements RulebookReading<B> {

    /** A list that nobody changes afterwards. */
    public Invalid {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Reads a text to its end.
   *
   * @param book takes the lines it knows; what it makes of a faulty text is thrown away
   * @throws IOException if the text cannot be read
   */
  static <B> RulebookReading<B> of(Reader source, Function<RulebookText, B> book)
      throws IOException {
    RulebookText text = RulebookText.read(source);
    B read = book.apply(text);
    List<RulebookFinding> findings = text.findings();
    return findings.isEmpty() ? new Valid<>(read) : new Invalid<>(findings);
  }

  /** What is made of the book, or the same findings. */
  default <C> RulebookReading<C> map(Function<B, C> made) {
    return this instanceof Valid<B> valid
        ? new Valid<>(made.apply(valid.book()))
        : new Invalid<>(((Invalid<B>) this).findings());
  }

  /**
   * The book, where the text is known to be right: one that this release carries.
   *
   * @throws IllegalArgumentException with the English sentences of every finding
   */
  default B orThrow() {
    if (this instanceof Valid<B> valid) {
      return valid.book();
    }
    throw new IllegalArgumentException(
        ((Invalid<B>) this)
            .findings().stream().map(RulebookFinding::sentence).collect(Collectors.joining(" ")));
  }
}
