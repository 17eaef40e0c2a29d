package io.hanqiao.credit.grant;

import io.hanqiao.credit.rule.Refusals;
import io.hanqiao.credit.rule.Rule;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is done with the draws of one grant; draw and grant move together. */
record DrawMoves(CreditGrant grant) {

  /**
   * How many draws a grant has in all at most, ended ones included: each event of a grant carries
   * every one of them, and a message of the event log holds 1 MB.
   */
  static final int MOST_DRAWS = 500;

  /** The firm wants money: it is reserved. */
  Drawdown request(DrawForm.Reading wanted, Act act) {
    GrantStatus.Contracted unused = grant.status().requestDrawdown();
    GrantMoney.notAfter(grant.terms().expiresOn(), act.on(), grant);
    requireRoom();
    grant.moved(grant.money().reserve(wanted.fen(), grant));
    return new Drawdown(grant, wanted, act);
  }

  private void requireRoom() {
    if (grant.draws().size() >= MOST_DRAWS) {
      throw Refusals.by(
          Rule.MOST_DRAWS,
          grant.stage(),
          new Text(
              "该授信已支用 " + MOST_DRAWS + " 笔，不能再申请支用；可请银行另行授信。",
              "The grant has had its "
                  + MOST_DRAWS
                  + " draws and takes no more: ask the bank for another grant."),
          grant.status().possible());
    }
  }

  /** One person of the bank proposes to pay out a part, or all that is left. */
  void proposeDisbursement(UUID draw, long fen, String by) {
    requireConditions(of(draw));
    of(draw).proposeDisbursement(fen, by);
  }

  /** A second person answers for it: money is paid out. */
  void confirmDisbursement(UUID draw, long read, Act act) {
    Drawdown drawn = of(draw);
    requireConditions(drawn);
    GrantMoney.notAfter(grant.terms().expiresOn(), act.on(), grant);
    long fen =
        drawn.confirmDisbursement(read, act, act.on().plusMonths(grant.terms().termMonths()));
    grant.moved(grant.money().disburse(fen));
  }

  /** A second person answers for it: it takes over a draw of another grant. */
  Renewal confirmRenewal(UUID draw, DrawMoves old, long read, Act act) {
    Drawdown into = of(draw);
    requireConditions(into);
    GrantMoney.notAfter(grant.terms().expiresOn(), act.on(), grant);
    RenewalRules.requireSameParties(old.grant, grant);
    Drawdown taken = old.of(Objects.requireNonNull(into.request().renewsDrawId()));
    // Looked at first: a renewal that is refused leaves either loan as it was.
    DrawEnd unused = taken.status().renew(taken.maturity().lastDay(act.on()), act.on());
    LocalDate lastDay = act.on().plusMonths(grant.terms().termMonths());
    Renewal made = into.confirmRenewal(taken, read, act, lastDay);
    grant.moved(grant.money().carryIn(made.amountFen()));
    return made;
  }

  /** A draw of another grant takes one over. */
  void renew(UUID draw, Act act) {
    Drawdown old = of(draw);
    long fen = old.amounts().outstandingFen();
    old.renew(act);
    grant.moved(grant.money().carryOut(fen, grant.terms().revolving()));
  }

  /** Refuses to ask for a renewal that could not be confirmed today. */
  void requireRenewable(DrawForm.Reading wanted, CreditGrant into, LocalDate today) {
    RenewalRules.requireSameParties(grant, into);
    Drawdown old = of(Objects.requireNonNull(wanted.renewsDrawId()));
    DrawEnd unused = old.status().renew(old.maturity().lastDay(today), today);
    RenewalRules.requireWhole(wanted.fen(), old.amounts().outstandingFen(), old.stage());
  }

  /** The proposed payment is not made. */
  void rejectDisbursement(UUID draw) {
    of(draw).rejectDisbursement();
  }

  /** The firm no longer wants it. */
  void cancel(UUID draw, Act act) {
    grant.moved(grant.money().release(of(draw).cancel(act.at())));
  }

  /** The bank does not pay it out. */
  void decline(UUID draw, DeclineCode code, Act act) {
    grant.moved(grant.money().release(of(draw).decline(code, act.at())));
  }

  /** What is not paid out yet will not be. */
  void releaseRest(UUID draw, Act act) {
    grant.moved(grant.money().release(of(draw).releaseRest(act.at())));
  }

  /** Principal comes back. */
  void repay(UUID draw, Repayment.Paid paid) {
    of(draw).repay(paid);
    grant.moved(grant.money().repay(paid.fen(), grant.terms().revolving()));
  }

  /** A guarantor has paid: overdue draws are repaid by it, oldest first. */
  void payout(long fen, Act act) {
    long left = fen;
    for (Drawdown draw : grant.draws()) {
      long part =
          draw.stage() == DrawStage.OVERDUE ? Math.min(left, draw.amounts().outstandingFen()) : 0;
      if (part > 0) {
        repay(draw.id(), new Repayment.Paid(part, act.on(), act.by(), act.at(), Payer.GUARANTOR));
        left -= part;
      }
    }
    if (left > 0) {
      throw Refusals.by(
          Rule.WITHIN_OUTSTANDING,
          grant.stage(),
          new Text(
              "逾期本金比代偿款少 " + new Money(left).toYuan() + " 元：企业已另行还款，请退回代偿款。",
              "Less is overdue than was paid out, by "
                  + new Money(left).toYuan()
                  + " yuan: the firm has paid meanwhile, so return the payout."),
          List.of());
    }
  }

  /** The last day of a draw is over and something is owed. */
  void markOverdue(UUID draw, Act act) {
    of(draw).markOverdue(act.on());
  }

  /**
   * Marks every draw overdue that was to be repaid on this day at the latest. What is not paid out
   * of one by then never will be.
   *
   * @return the earliest last day among them; empty if there was none
   */
  Optional<LocalDate> markOverdue(LocalDate last, Act act) {
    List<Drawdown> late = grant.draws().stream().filter(draw -> isLate(draw, last)).toList();
    for (Drawdown draw : late) {
      if (draw.stage() == DrawStage.PARTLY_DISBURSED) {
        releaseRest(draw.id(), act);
      }
      draw.markOverdue(act.on());
    }
    return late.stream().map(draw -> draw.maturity().lastDay(last)).min(Comparator.naturalOrder());
  }

  /** The loan is to end later, says one person of the bank. */
  void proposeExtension(UUID draw, LocalDate until, Act act) {
    of(draw).proposeExtension(until, act);
  }

  /** A second person answers for it. */
  void confirmExtension(UUID draw, LocalDate read, Act act) {
    of(draw).confirmExtension(read, act);
  }

  /** The loan ends when it was to end. */
  void rejectExtension(UUID draw) {
    of(draw).rejectExtension();
  }

  private static boolean isLate(Drawdown draw, LocalDate last) {
    boolean lent =
        draw.stage() == DrawStage.DISBURSED || draw.stage() == DrawStage.PARTLY_DISBURSED;
    LocalDate lastDay = draw.maturity().maturesOn();
    return lent && draw.amounts().outstandingFen() > 0 && lastDay != null && !lastDay.isAfter(last);
  }

  private Drawdown of(UUID draw) {
    return grant.draws().stream()
        .filter(one -> one.id().equals(draw))
        .findFirst()
        .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
  }

  private void requireConditions(Drawdown draw) {
    List<ConditionCode> missing =
        grant.conditions().stream()
            .filter(condition -> !condition.isMet())
            .map(ConditionPrecedent::code)
            .toList();
    if (!missing.isEmpty()) {
      throw Refusals.by(
          Rule.CONDITIONS_FIRST,
          draw.stage(),
          new Text(
              "尚未落实："
                  + missing.stream().map(c -> c.text().zh()).collect(Collectors.joining("、"))
                  + "。",
              "Not met yet: "
                  + missing.stream().map(c -> c.text().en()).collect(Collectors.joining(", "))
                  + "."),
          List.of(GrantStep.MEET_CONDITION));
    }
  }
}
