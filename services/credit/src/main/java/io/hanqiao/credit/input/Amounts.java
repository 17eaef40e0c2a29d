package io.hanqiao.credit.input;

import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Parsed;
import org.jspecify.annotations.Nullable;

/** Amounts that may be unstated: decimal yuan on the wire, whole fen inside. */
public final class Amounts {

  private Amounts() {}

  /** Reads an amount above zero. */
  public static Parsed<Money> positive(String yuan) {
    return Money.parseYuan(yuan)
        .then(
            money ->
                money.fen() > 0
                    ? Parsed.valid(money)
                    : Parsed.invalid(
                        Flaw.of(
                            "金额为零。",
                            "The amount is zero.",
                            "请填写大于零的金额，单位为元，如 5000000.00；未载明请不填。",
                            "Give an amount above zero in yuan, such as 5000000.00, or leave it"
                                + " out if it is not stated.")));
  }

  /** In fen; null stays null. */
  public static @Nullable Long fen(@Nullable Money money) {
    return money == null ? null : money.fen();
  }

  /** In yuan with two decimals; null stays null. */
  public static @Nullable String yuan(@Nullable Long fen) {
    return fen == null ? null : new Money(fen).toYuan();
  }
}
