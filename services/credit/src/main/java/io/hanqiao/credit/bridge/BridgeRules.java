package io.hanqiao.credit.bridge;

import io.hanqiao.credit.grant.BridgedDraw;
import io.hanqiao.credit.grant.NewLoan;
import io.hanqiao.credit.rule.Refusals;
import io.hanqiao.credit.rule.Rule;
import io.hanqiao.vocabulary.BridgeProgramme;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** When a fund may bridge a loan. */
final class BridgeRules {

  private BridgeRules() {}

  /** Refuses more days than the programme allows, and a programme that is not in force. */
  static BridgeProgramme requireWithinProgramme(String code, int days, LocalDate today) {
    BridgeProgramme terms =
        BridgeProgramme.inForce(code, today)
            .orElseThrow(
                () ->
                    Refusals.by(
                        Rule.BRIDGE_DAYS,
                        new Text(
                            "转贷方案 " + code + " 在 " + today + " 无效，请另选转贷资金。",
                            "The programme "
                                + code
                                + " is not in force on "
                                + today
                                + ": ask another fund.")));
    if (days > terms.mostDays()) {
      throw Refusals.by(
          Rule.BRIDGE_DAYS,
          new Text(
              "申请 " + days + " 天，最长 " + terms.mostDays() + " 天（" + terms.document() + "）；请减少天数。",
              days
                  + " days are asked for, and "
                  + terms.mostDays()
                  + " are the most ("
                  + terms.clause().en()
                  + "): ask for fewer."));
    }
    return terms;
  }

  /** Refuses to bridge a loan that is not about to mature, or more of it than is owed. */
  static void requireDue(BridgedDraw old, long fen, LocalDate today) {
    requireDue(old, fen, today, old.stage(), List.of());
  }

  static void requireDue(BridgedDraw old, long fen, LocalDate today, BridgeLoan loan) {
    requireDue(old, fen, today, loan.stage(), loan.status().possible());
  }

  private static void requireDue(
      BridgedDraw old, long fen, LocalDate today, Named stage, Collection<BridgeStep> possible) {
    LocalDate last = old.maturesOn();
    if (!old.running() || last == null || today.isAfter(last) || fen > old.owedFen()) {
      String owed = new Money(old.owedFen()).toYuan();
      throw Refusals.by(
          Rule.BRIDGE_WITHIN_DUE,
          stage,
          new Text(
              "原贷款到期日为 " + last + "，未还本金 " + owed + " 元，申请 " + new Money(fen).toYuan() + " 元。",
              "The old loan matures on "
                  + last
                  + ", "
                  + owed
                  + " yuan are owed on it, and "
                  + new Money(fen).toYuan()
                  + " are asked for."),
          possible);
    }
  }

  /** Refuses without a promise that holds on a day, under a grant that can repay the fund. */
  static void requireCovers(NewLoan grant, LocalDate until, BridgeLoan loan, LocalDate day) {
    BridgedLoan bridged = loan.loan();
    boolean same =
        grant.bankId().equals(bridged.bankId())
            && grant.enterpriseId().equals(bridged.enterpriseId())
            && !grant.grantId().equals(bridged.oldGrantId());
    boolean lasts = !day.isAfter(until) && !until.isAfter(grant.expiresOn());
    if (!same || !grant.inForce() || !lasts || grant.availableFen() < bridged.principalFen()) {
      throw Refusals.by(
          Rule.BRIDGE_PROMISED,
          loan.stage(),
          new Text(
              "续贷承诺至 "
                  + until
                  + "；新授信有效期至 "
                  + grant.expiresOn()
                  + "，可用 "
                  + new Money(grant.availableFen()).toYuan()
                  + " 元；须同一银行、同一企业的另一份授信，且在 "
                  + day
                  + " 仍有效。",
              "The promise holds until "
                  + until
                  + "; the new grant until "
                  + grant.expiresOn()
                  + ", with "
                  + new Money(grant.availableFen()).toYuan()
                  + " yuan available; it is to be another grant of the same bank and firm, and to"
                  + " hold on "
                  + day
                  + "."),
          loan.status().possible());
    }
  }

  /** Refuses more than the fund has left. */
  static void requireLeft(long leftFen, BridgeLoan loan) {
    if (loan.loan().principalFen() > leftFen) {
      String left = new Money(leftFen).toYuan();
      throw Refusals.by(
          Rule.BRIDGE_FUND_HOLDS,
          loan.stage(),
          new Text("转贷资金余额 " + left + " 元。", left + " yuan are left in the fund."),
          loan.status().possible());
    }
  }

  /** Refuses a drawdown of the new loan that is not the one to repay the fund. */
  static void requireRepays(NewLoan.Drawn drawn, BridgeLoan loan) {
    BridgePayment payment = Objects.requireNonNull(loan.payment());
    RenewalPromise promise = Objects.requireNonNull(loan.renewal());
    boolean repays =
        drawn.grantId().equals(promise.newGrantId())
            && drawn.entrusted()
            && drawn.firstPaidAt() != null
            && payment.paidOutAt() != null
            && !drawn.firstPaidAt().isBefore(payment.paidOutAt())
            && drawn.disbursedFen() >= loan.loan().principalFen();
    if (!repays) {
      throw Refusals.by(
          Rule.BRIDGE_FIRST,
          loan.stage(),
          new Text(
              "请填写新授信项下、转贷放款之后受托支付的支用，放款额不少于转贷本金。",
              "Name a drawdown of the new grant, paid out entrusted after the bridge loan, of no less"
                  + " than its principal."),
          loan.status().possible());
    }
  }
}
