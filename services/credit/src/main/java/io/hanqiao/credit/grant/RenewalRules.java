package io.hanqiao.credit.grant;

import io.hanqiao.credit.rule.Refusals;
import io.hanqiao.credit.rule.Rule;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** When one draw may take another over. */
final class RenewalRules {

  private RenewalRules() {}

  /** Refuses to take over another firm's loan, another bank's, one of the same contract. */
  static void requireSameParties(CreditGrant old, CreditGrant into) {
    if (old.id().equals(into.id())
        || !old.bankId().equals(into.bankId())
        || !old.enterpriseId().equals(into.enterpriseId())) {
      throw Refusals.by(
          Rule.RENEWAL_AT_SAME_BANK,
          into.stage(),
          new Text(
              "原贷款须属同一企业、同一银行的另一份授信。",
              "The old loan is to be of the same firm and bank, under another grant."),
          into.status().possible().stream().sorted().toList());
    }
  }

  /** Refuses an amount that is not all that is owed on the old draw. */
  static void requireWhole(long fen, long owedFen, Named stage) {
    if (fen != owedFen) {
      throw Refusals.by(
          Rule.RENEWAL_WHOLE,
          stage,
          new Text(
              "原贷款未还本金 " + yuan(owedFen) + " 元，续贷 " + yuan(fen) + " 元。",
              yuan(owedFen)
                  + " yuan are owed on the old loan, and "
                  + yuan(fen)
                  + " are to renew it."),
          List.of(DrawStep.CANCEL, DrawStep.DECLINE));
    }
  }

  /** After maturity a loan is overdue, not renewed. */
  static ProblemException matured(LocalDate maturesOn, Named stage) {
    return Refusals.by(
        Rule.RENEWAL_AT_SAME_BANK,
        stage,
        new Text("到期日为 " + maturesOn + "。", "Its last day was " + maturesOn + "."),
        Set.of(DrawStep.REPAY));
  }

  private static String yuan(long fen) {
    return new Money(fen).toYuan();
  }
}
