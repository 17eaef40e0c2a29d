package io.hanqiao.enterprise.need;

import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Parsed;

/** Reads amounts of which zero makes no sense. */
final class PositiveAmount {

  private static final Flaw ZERO =
      Flaw.of(
          "金额为零。",
          "The amount is zero.",
          "请填写大于零的金额，单位为元，如 5000000.00。",
          "Give an amount above zero in yuan, such as 5000000.00.");

  private PositiveAmount() {}

  /** An amount in yuan above zero. */
  static Parsed<Money> parse(String text) {
    return Money.parseYuan(text)
        .then(money -> money.fen() > 0 ? Parsed.valid(money) : Parsed.invalid(ZERO));
  }
}
