package io.hanqiao.credit.grant;

import io.hanqiao.credit.limit.Balance;
import io.hanqiao.vocabulary.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The money of a grant, on the wire: in answers and in events alike. Yuan. */
@Schema(hidden = true)
record MoneyView(
    @Schema(
            description =
                "What of the grant is in force: available + reserved + utilized. Repayment"
                    + " shrinks it unless the grant revolves; an ended grant has none. Yuan.",
            examples = "4000000.00")
        String limit,
    @Schema(description = "Nobody has asked for it, yuan.", examples = "3000000.00")
        String available,
    @Schema(description = "Asked for and not paid out, yuan.", examples = "400000.00")
        String reserved,
    @Schema(description = "用信: owed now, a stock, yuan.", examples = "600000.00") String utilized,
    @Schema(description = "放款: paid out in all, a flow, yuan.", examples = "600000.00")
        String disbursed,
    @Schema(description = "Principal repaid in all, a flow, yuan.", examples = "0.00")
        String repaid,
    @Schema(
            description =
                "无还本续贷: owed on old grants before and on this one since, yuan. No money moved:"
                    + " neither disbursed nor repaid.",
            examples = "0.00")
        String carriedIn,
    @Schema(
            description = "Owed on this grant before and on new ones since, yuan.",
            examples = "0.00")
        String carriedOut) {

  static MoneyView of(GrantMoney money) {
    Balance balance = money.balance();
    return new MoneyView(
        yuan(balance.limitFen()),
        yuan(balance.availableFen()),
        yuan(balance.reservedFen()),
        yuan(balance.utilizedFen()),
        yuan(money.disbursedFen()),
        yuan(money.repaidFen()),
        yuan(money.carriedInFen()),
        yuan(money.carriedOutFen()));
  }

  private static String yuan(long fen) {
    return new Money(fen).toYuan();
  }
}
