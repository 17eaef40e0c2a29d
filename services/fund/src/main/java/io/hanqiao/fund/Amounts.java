package io.hanqiao.fund;

import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Parsed;
import org.jspecify.annotations.Nullable;

/** Amounts between the wire (yuan, a decimal string) and the database (fen). Null is unknown. */
public final class Amounts {

  private Amounts() {}

  /** Reads an amount in yuan that may be zero, as fen. */
  public static Parsed<Long> fen(String yuan) {
    return Money.parseYuan(yuan).then(money -> Parsed.valid(money.fen()));
  }

  /** Reads an amount in yuan above zero, as fen. */
  public static Parsed<Long> positiveFen(String yuan) {
    return fen(yuan)
        .then(
            fen ->
                fen > 0
                    ? Parsed.valid(fen)
                    : Parsed.invalid(
                        Flaw.of(
                            "金额为零。",
                            "The amount is zero.",
                            "请填写大于零的金额，单位为元，如 5000000.00；不设限请不填。",
                            "Give an amount above zero in yuan, such as 5000000.00, or leave it"
                                + " out if there is no bound.")));
  }

  /** Writes fen as yuan. */
  public static @Nullable String yuan(@Nullable Long fen) {
    return fen == null ? null : new Money(fen).toYuan();
  }
}
