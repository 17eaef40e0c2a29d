package io.hanqiao.matcher.book;

import io.hanqiao.vocabulary.Money;
import org.jspecify.annotations.Nullable;

/** Amounts as events write them, read for the rules. */
final class Fen {

  private Fen() {}

  /**
   * Decimal yuan as whole fen; null stays unknown.
   *
   * @throws IllegalArgumentException if it is no amount
   */
  static @Nullable Long of(@Nullable String yuan) {
    return yuan == null ? null : (Long) Money.parseYuan(yuan).orThrow().fen();
  }
}
