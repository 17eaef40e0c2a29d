package io.hanqiao.credit.grant;

import io.hanqiao.credit.grant.GrantDesk.Step;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.vocabulary.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Draws of a grant: the firm asks, two people of the bank pay out, the bank reports what comes
 * back.
 */
@ApplicationScoped
class DrawDesk {

  private final GrantDesk grants;
  private final RenewalDesk renewals;
  private final BridgedGrants bridged;

  DrawDesk(GrantDesk grants, RenewalDesk renewals, BridgedGrants bridged) {
    this.grants = grants;
    this.renewals = renewals;
    this.bridged = bridged;
  }

  /** The firm wants money: it is reserved. */
  CreditGrant request(Caller caller, UUID grant, DrawForm form) {
    DrawForm.Reading read = form.read();
    return grants.byFirm(
        caller,
        grant,
        Step.of("drawdown-requested"),
        (g, act) -> {
          renewals.check(read, g, act);
          g.request(read, act);
        });
  }

  /** The firm no longer wants it. */
  CreditGrant cancel(Caller caller, UUID grant, UUID draw) {
    return grants.byFirm(
        caller,
        grant,
        Step.of("drawdown-cancelled"),
        (g, act) -> new DrawMoves(g).cancel(draw, act));
  }

  /** The bank does not pay it out. */
  CreditGrant decline(Caller caller, UUID grant, UUID draw, ReasonForm form) {
    DeclineCode code = form.read(text -> Codes.parse(DeclineCode.class, text));
    return grants.moving(
        caller,
        grant,
        new Step("drawdown-declined", code.name()),
        (g, act) -> new DrawMoves(g).decline(draw, code, act));
  }

  /** Either side: what is not paid out yet will not be. */
  CreditGrant releaseRest(Caller caller, UUID grant, UUID draw) {
    Step step = Step.of("drawdown-released");
    return caller.is("enterprise")
        ? grants.byFirm(caller, grant, step, (g, act) -> new DrawMoves(g).releaseRest(draw, act))
        : grants.moving(caller, grant, step, (g, act) -> new DrawMoves(g).releaseRest(draw, act));
  }

  /** One person of the bank proposes to pay out a part, or all that is left. */
  CreditGrant propose(Caller caller, UUID grant, UUID draw, AmountForm form) {
    long fen = form.read();
    return grants.moving(
        caller,
        grant,
        Step.of("disbursement-proposed"),
        (g, act) -> new DrawMoves(g).proposeDisbursement(draw, fen, act.by()));
  }

  /** A second person answers for it: money is paid out, or an old loan is taken over. */
  CreditGrant confirm(Caller caller, UUID grant, UUID draw, AmountForm form) {
    long read = form.read();
    return renewals
        .renewedBy(draw)
        .map(old -> renewals.confirm(caller, new RenewalDesk.Pair(grant, draw, old), read))
        .orElseGet(
            () ->
                grants.moving(
                    caller,
                    grant,
                    Step.of("disbursed"),
                    (g, act) -> {
                      bridged.requireFirst(g, draw, read, act.on());
                      new DrawMoves(g).confirmDisbursement(draw, read, act);
                    }));
  }

  /** The proposed payment is not made. */
  CreditGrant reject(Caller caller, UUID grant, UUID draw) {
    return grants.moving(
        caller,
        grant,
        Step.of("disbursement-rejected"),
        (g, act) -> new DrawMoves(g).rejectDisbursement(draw));
  }

  /** Principal came back. */
  CreditGrant repay(Caller caller, UUID grant, UUID draw, RepaymentForm form) {
    return grants.moving(
        caller, grant, Step.of("repaid"), (g, act) -> new DrawMoves(g).repay(draw, form.read(act)));
  }

  /** The last day of a draw is over and something is owed. */
  CreditGrant markOverdue(Caller caller, UUID grant, UUID draw) {
    return grants.moving(
        caller, grant, Step.of("overdue"), (g, act) -> new DrawMoves(g).markOverdue(draw, act));
  }

  /** The loan is to end later, says one person of the bank. */
  CreditGrant proposeExtension(Caller caller, UUID grant, UUID draw, ExtensionForm form) {
    LocalDate until = form.read();
    return grants.moving(
        caller,
        grant,
        Step.of("extension-proposed"),
        (g, act) -> new DrawMoves(g).proposeExtension(draw, until, act));
  }

  /** A second person answers for it. */
  CreditGrant confirmExtension(Caller caller, UUID grant, UUID draw, ExtensionForm form) {
    LocalDate read = form.read();
    return grants.moving(
        caller,
        grant,
        Step.of("extended"),
        (g, act) -> new DrawMoves(g).confirmExtension(draw, read, act));
  }

  /** The loan ends when it was to end. */
  CreditGrant rejectExtension(Caller caller, UUID grant, UUID draw) {
    return grants.moving(
        caller,
        grant,
        Step.of("extension-rejected"),
        (g, act) -> new DrawMoves(g).rejectExtension(draw));
  }
}
