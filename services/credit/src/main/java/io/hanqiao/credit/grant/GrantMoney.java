package io.hanqiao.credit.grant;

import io.hanqiao.credit.limit.Balance;
import io.hanqiao.credit.rule.Refusals;
import io.hanqiao.credit.rule.Rule;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Text;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;

/**
 * The money of a grant: the limit in force and how it is used, and beside it the flows whose
 * difference is what is owed.
 *
 * @param balance limit = available + reserved + utilized
 * @param disbursedFen paid out in all: a flow
 * @param repaidFen principal that came back in all: a flow
 * @param carriedInFen owed on old grants before and on this one now; no money moved
 * @param carriedOutFen owed on this grant before and on new ones now; no money moved
 */
@Embeddable
record GrantMoney(
    @Embedded Balance balance,
    long disbursedFen,
    long repaidFen,
    long carriedInFen,
    long carriedOutFen) {

  /** Nothing is promised and nothing moved. */
  static final GrantMoney NONE = new GrantMoney(Balance.NONE, 0, 0, 0, 0);

  /** Two people have granted it. */
  GrantMoney promise(long fen) {
    return new GrantMoney(Balance.of(fen), 0, 0, 0, 0);
  }

  /** What nobody has asked for is promised no longer. */
  GrantMoney surrender() {
    return with(balance.surrender());
  }

  /** The firm asks for a part: refused beyond what is available. */
  GrantMoney reserve(long fen, CreditGrant grant) {
    if (fen > balance.availableFen()) {
      throw Refusals.by(
          Rule.WITHIN_AVAILABLE,
          grant.stage(),
          new Text(
              "可用额度 " + yuan(balance.availableFen()) + " 元，申请支用 " + yuan(fen) + " 元。",
              yuan(balance.availableFen())
                  + " yuan are available, and "
                  + yuan(fen)
                  + " are asked for."),
          grant.status().possible());
    }
    return with(balance.reserve(fen));
  }

  /** What was asked for is not paid out. */
  GrantMoney release(long fen) {
    return with(balance.release(fen));
  }

  /** What was asked for is paid out. */
  GrantMoney disburse(long fen) {
    return new GrantMoney(
        balance.use(fen), disbursedFen + fen, repaidFen, carriedInFen, carriedOutFen);
  }

  /** Principal comes back: of a revolving grant it can be used again, else the limit shrinks. */
  GrantMoney repay(long fen, boolean revolving) {
    Balance after = revolving ? balance.restore(fen) : balance.redeem(fen);
    return new GrantMoney(after, disbursedFen, repaidFen + fen, carriedInFen, carriedOutFen);
  }

  /** What was asked for takes an old loan over: it is owed here now. */
  GrantMoney carryIn(long fen) {
    return new GrantMoney(
        balance.use(fen), disbursedFen, repaidFen, carriedInFen + fen, carriedOutFen);
  }

  /** A new loan takes it over: as with a repayment, a revolving grant can be drawn by it again. */
  GrantMoney carryOut(long fen, boolean revolving) {
    Balance after = revolving ? balance.restore(fen) : balance.redeem(fen);
    return new GrantMoney(after, disbursedFen, repaidFen, carriedInFen, carriedOutFen + fen);
  }

  private GrantMoney with(Balance after) {
    return new GrantMoney(after, disbursedFen, repaidFen, carriedInFen, carriedOutFen);
  }

  /** Refuses while something is owed or a draw is open. */
  void requireNothingOpen(CreditGrant grant) {
    if (balance.utilizedFen() > 0 || balance.reservedFen() > 0) {
      throw Refusals.by(
          Rule.NOTHING_OUTSTANDING,
          grant.stage(),
          new Text(
              "未还本金 "
                  + yuan(balance.utilizedFen())
                  + " 元，待放款 "
                  + yuan(balance.reservedFen())
                  + " 元。",
              yuan(balance.utilizedFen())
                  + " yuan are owed and "
                  + yuan(balance.reservedFen())
                  + " are reserved by draws."),
          grant.draws().stream()
              .filter(Drawdown::isOpen)
              .flatMap(draw -> draw.status().possible().stream())
              .distinct()
              .sorted()
              .toList());
    }
  }

  /** Refuses after the last day of a grant. */
  static void notAfter(LocalDate lastDay, LocalDate today, CreditGrant grant) {
    if (today.isAfter(lastDay)) {
      throw Refusals.by(
          Rule.BEFORE_EXPIRY,
          grant.stage(),
          new Text("有效期至 " + lastDay + "。", "Its last day was " + lastDay + "."),
          grant.status().possible());
    }
  }

  private static String yuan(long fen) {
    return new Money(fen).toYuan();
  }
}
