package io.hanqiao.vocabulary;

import java.util.function.Function;

/** What reading an input gave: a value, or the flaw that a person can mend. */
public sealed interface Parsed<T> {

  /** The input was right. */
  record Valid<T>(T value) implements Parsed<T> {}

  /** The input was wrong. */
  record Invalid<T>(Flaw flaw) implements Parsed<T> {}

  /** A right input. */
  static <T> Parsed<T> valid(T value) {
    return new Valid<>(value);
  }

  /** A wrong input. */
  static <T> Parsed<T> invalid(Flaw flaw) {
    return new Invalid<>(flaw);
  }

  /** Applies {@code next} to a right value and keeps a flaw as it is. */
  default <R> Parsed<R> then(Function<? super T, Parsed<R>> next) {
    if (this instanceof Valid<T> valid) {
      return next.apply(valid.value());
    }
    return new Invalid<>(((Invalid<T>) this).flaw());
  }

  /**
   * The value, where the input is known to be right (literals, rows already checked).
   *
   * @throws IllegalArgumentException with the English sentence of the flaw
   */
  default T orThrow() {
    if (this instanceof Valid<T> valid) {
      return valid.value();
    }
    Flaw flaw = ((Invalid<T>) this).flaw();
    throw new IllegalArgumentException(flaw.wrong().en() + " " + flaw.right().en());
  }
}
