package io.hanqiao.credit.grant;

import io.hanqiao.credit.rule.Refusals;
import io.hanqiao.credit.rule.Rule;
import io.hanqiao.vocabulary.Text;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the loan of a draw ends. Null while nothing is paid out.
 *
 * @param maturesOn its last day
 * @param firstMaturesOn its last day as first agreed
 * @param extensionUntil a later last day that waits for a second person; null if none does
 * @param extensionBy who proposed it
 * @param overdueSince its first day overdue; null if it never was
 */
@Embeddable
record Maturity(
    @Nullable LocalDate maturesOn,
    @Nullable LocalDate firstMaturesOn,
    @Nullable LocalDate extensionUntil,
    @Nullable String extensionBy,
    @Nullable LocalDate overdueSince) {

  /** Nothing is paid out: the database reads all-null columns as no maturity at all. */
  static final Maturity NONE = new Maturity(null, null, null, null, null);

  private static final int SHORT_MONTHS = 12;
  private static final int MEDIUM_MONTHS = 60;
  private static final int LONG_EXTENSION_MONTHS = 36;

  /**
   * Money is paid out today: the first of it says when the loan ends.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 409 if it has ended already
   */
  Maturity begin(LocalDate lastDay, LocalDate today) {
    if (maturesOn != null && today.isAfter(maturesOn)) {
      throw Refusals.by(
          Rule.PAID_BEFORE_MATURITY,
          DrawStage.PARTLY_DISBURSED,
          new Text("到期日为 " + maturesOn + "。", "Its last day was " + maturesOn + "."),
          List.of(DrawStep.REJECT_DISBURSEMENT, DrawStep.RELEASE_REST, DrawStep.REPAY));
    }
    return maturesOn == null ? new Maturity(lastDay, lastDay, null, null, null) : this;
  }

  /**
   * A later end is proposed, on a day and for a loan of so many months.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 409 after maturity, or beyond the rule
   */
  Maturity propose(LocalDate until, String by, LocalDate today, int termMonths) {
    require(until, today, termMonths);
    return new Maturity(maturesOn, firstMaturesOn, until, by, null);
  }

  /** A second person answers for it, and for the day they read. */
  Maturity extend(LocalDate read, LocalDate today, int termMonths) {
    if (extensionUntil == null) {
      return this;
    }
    Refusals.requireRead(
        read,
        extensionUntil,
        DrawStage.DISBURSED,
        List.of(DrawStep.CONFIRM_EXTENSION, DrawStep.REJECT_EXTENSION));
    require(extensionUntil, today, termMonths);
    return new Maturity(extensionUntil, firstMaturesOn, null, null, null);
  }

  /** What was proposed is not agreed. */
  Maturity reject() {
    return new Maturity(maturesOn, firstMaturesOn, null, null, overdueSince);
  }

  /** Its last day; today while nothing is owed. */
  LocalDate lastDay(LocalDate today) {
    return maturesOn == null ? today : maturesOn;
  }

  /** Its last day is over. */
  Maturity overdue() {
    LocalDate since = maturesOn == null ? null : maturesOn.plusDays(1);
    return new Maturity(maturesOn, firstMaturesOn, null, null, since);
  }

  private void require(LocalDate until, LocalDate today, int termMonths) {
    if (maturesOn == null || firstMaturesOn == null) {
      return;
    }
    if (today.isAfter(maturesOn) || !until.isAfter(maturesOn)) {
      throw refused(
          Rule.BEFORE_MATURITY,
          new Text(
              "到期日为 " + maturesOn + "，提出的新到期日为 " + until + "。",
              "Its last day is " + maturesOn + ", and " + until + " is proposed."));
    }
    LocalDate latest = firstMaturesOn.plusMonths(longestMonths(termMonths));
    if (until.isAfter(latest)) {
      throw refused(
          Rule.EXTENSION_WITHIN_LAW,
          new Text(
              "最迟可展期至 " + latest + "。", "It can be extended to " + latest + " at the latest."));
    }
  }

  private static RuntimeException refused(Rule rule, Text found) {
    return Refusals.by(rule, DrawStage.DISBURSED, found, List.of(DrawStep.REPAY));
  }

  private static int longestMonths(int termMonths) {
    if (termMonths <= SHORT_MONTHS) {
      return termMonths;
    }
    return termMonths <= MEDIUM_MONTHS ? termMonths / 2 : LONG_EXTENSION_MONTHS;
  }
}
