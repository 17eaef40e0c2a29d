package io.hanqiao.challenge.challenge;

import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Parsed;

/** Amounts that make no sense at zero. */
public final class PositiveAmount {

  private static final Flaw ZERO =
      Flaw.of(
          "金额为零。",
          "The amount is zero.",
          "请填写大于零的金额，单位为元，如 500000.00；不清楚就不填。",
          "Give an amount above zero in yuan, such as 500000.00; leave it out if it is not known.");

  private PositiveAmount() {}

  /** Reads an amount above zero in yuan, as fen. */
  public static Parsed<Long> parse(String yuan) {
    return Money.parseYuan(yuan)
        .then(money -> money.fen() > 0 ? Parsed.valid(money.fen()) : Parsed.invalid(ZERO));
  }
}
