package io.hanqiao.credit.guarantee;

import io.hanqiao.credit.grant.GuaranteedGrant;
import io.hanqiao.credit.rule.Refusals;
import io.hanqiao.credit.rule.Rule;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;

/** What a guarantor's steps are refused by, beyond their stage. */
final class GuaranteeRules {

  private static final ZoneId WUHAN = ZoneId.of("Asia/Shanghai");

  private GuaranteeRules() {}

  /** Refuses a letter beyond what was intended, or after it. */
  static void requireIntended(Intent intent, GuaranteedGrant grant, LocalDate today) {
    if (grant.grantedFen() > intent.intendedFen() || today.isAfter(intent.intendedUntil())) {
      throw Refusals.by(
          Rule.LETTER_WITHIN_INTENT,
          GuaranteeStage.INTENDED,
          new Text(
              "意向金额 "
                  + yuan(intent.intendedFen())
                  + " 元，有效期至 "
                  + intent.intendedUntil()
                  + "；授信 "
                  + yuan(grant.grantedFen())
                  + " 元。",
              yuan(intent.intendedFen())
                  + " yuan are intended until "
                  + intent.intendedUntil()
                  + ", and "
                  + yuan(grant.grantedFen())
                  + " are granted."),
          Set.of(GuaranteeStep.DECLINE, GuaranteeStep.WITHDRAW));
    }
  }

  /** Refuses to release what still stands behind a debt. */
  static void requireNothingOwed(GuaranteedGrant grant, Guarantee guarantee) {
    if (grant.owedFen() > 0) {
      throw Refusals.by(
          Rule.RELEASE_WHEN_REPAID,
          guarantee.stage(),
          new Text(
              "该授信未还本金 " + yuan(grant.owedFen()) + " 元。",
              yuan(grant.owedFen()) + " yuan are owed on the grant."),
          guarantee.stage() == GuaranteeStage.IN_FORCE
              ? Set.of(GuaranteeStep.PROPOSE_PAYOUT)
              : Set.of(GuaranteeStep.REJECT_RELEASE));
    }
  }

  /** Refuses to pay more than the guarantor's share of what is overdue. */
  static void requireWithinShare(GuaranteedGrant grant, long fen, Guarantee guarantee) {
    Letter letter = Objects.requireNonNull(guarantee.letter());
    long most = letter.mostOf(grant.overdueFen());
    if (fen > most) {
      throw Refusals.by(
          Rule.PAYOUT_WITHIN_SHARE,
          guarantee.stage(),
          new Text(
              "逾期本金 "
                  + yuan(grant.overdueFen())
                  + " 元，本机构分担 "
                  + letter.ownPercent()
                  + "%，至多代偿 "
                  + yuan(most)
                  + " 元。",
              yuan(grant.overdueFen())
                  + " yuan are overdue; the guarantor bears "
                  + letter.ownPercent()
                  + " percent of it, "
                  + yuan(most)
                  + " at most."),
          guarantee.stage() == GuaranteeStage.IN_FORCE
              ? Set.of(GuaranteeStep.PROPOSE_PAYOUT)
              : Set.of(GuaranteeStep.REJECT_PAYOUT));
    }
  }

  /** Refuses more than is left to recover, and a day before it was paid out. */
  static void requireOwed(long fen, LocalDate on, Guarantee guarantee) {
    Payout payout = Objects.requireNonNull(guarantee.payout());
    Instant paidAt = Objects.requireNonNull(payout.paidOutAt());
    LocalDate paidOn = LocalDate.ofInstant(paidAt, WUHAN);
    if (fen > guarantee.outstandingFen() || on.isBefore(paidOn)) {
      throw refusedRecovery(
          guarantee,
          new Text(
              paidOn
                  + " 代偿，尚未追回 "
                  + yuan(guarantee.outstandingFen())
                  + " 元；登记 "
                  + on
                  + " 追回 "
                  + yuan(fen)
                  + " 元。",
              "It was paid out on "
                  + paidOn
                  + ", and "
                  + yuan(guarantee.outstandingFen())
                  + " yuan are left to recover; "
                  + yuan(fen)
                  + " on "
                  + on
                  + " are reported."));
    }
  }

  /** Refuses to close as recovered what is not. */
  static void requireCloseable(CloseCode code, Guarantee guarantee) {
    if (code == CloseCode.RECOVERED) {
      throw refusedRecovery(
          guarantee,
          new Text(
              "尚未追回 " + yuan(guarantee.outstandingFen()) + " 元；全部追回时自动结案。",
              yuan(guarantee.outstandingFen())
                  + " yuan are not recovered; it closes by itself when all are."));
    }
  }

  private static ProblemException refusedRecovery(Guarantee guarantee, Text found) {
    return Refusals.by(
        Rule.RECOVERY_WITHIN_PAYOUT,
        guarantee.stage(),
        found,
        guarantee.status().possible().stream().sorted().toList());
  }

  private static String yuan(long fen) {
    return new Money(fen).toYuan();
  }
}
