package io.hanqiao.credit.bridge;

import io.hanqiao.credit.grant.Act;
import io.hanqiao.credit.grant.BridgedDraw;
import io.hanqiao.credit.grant.BridgedGrants;
import io.hanqiao.credit.grant.NewLoan;
import io.hanqiao.credit.rule.Refusals;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.outbox.Republication;
import io.hanqiao.platform.posting.Desks;
import io.hanqiao.platform.posting.PostingDesk;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * A bridge loan from the firm's request to the bank's promise. Runs inside the caller's
 * transaction; its row is locked before that of a grant.
 */
@ApplicationScoped
class BridgeDesk {

  private static final Flaw NO_FUND =
      Flaw.of(
          "没有登记这个转贷资金。",
          "No such fund is registered.",
          "请填写在册转贷资金的编号（/v1/bridge-funds）。",
          "Give the id of a fund that is listed (/v1/bridge-funds).");
  private static final Flaw NO_LOAN =
      Flaw.of(
          "本企业没有这笔贷款。",
          "The firm has no such loan.",
          "请填写本企业授信项下支用的编号（/v1/credit-grants）。",
          "Give a drawdown of one of the firm's grants (/v1/credit-grants).");

  private final PostingDesk<BridgeLoan> desk;
  private final BridgeLoans loans;
  private final BridgeFunds funds;
  private final BridgedGrants grants;
  private final Clock clock;

  BridgeDesk(BridgeLoans loans, BridgeFunds funds, BridgedGrants grants, Desks desks, Clock clock) {
    this.desk = desks.of(loans, "bridge-loan", BridgeEvents::of);
    this.loans = loans;
    this.funds = funds;
    this.grants = grants;
    this.clock = clock;
  }

  /** The firm asks a fund to bridge a loan of its own. */
  BridgeLoan ask(Caller caller, BridgeForm form) {
    BridgeForm.Reading read = form.read();
    LocalDate today = LocalDate.now(clock);
    Findings in = new Findings();
    Optional<BridgeFund> fund = funds.findByIdOptional(read.fundId());
    Optional<BridgedDraw> old =
        grants
            .draw(read.grantId(), read.drawdownId())
            .filter(draw -> draw.firmOrg().equals(caller.org()));
    if (fund.isEmpty()) {
      in.add("fundId", read.fundId(), NO_FUND);
    }
    if (old.isEmpty()) {
      in.add("drawdownId", read.drawdownId(), NO_LOAN);
    }
    in.orRefuse();
    BridgeRules.requireDue(old.orElseThrow(), read.fen(), today);
    BridgeRules.requireWithinProgramme(fund.orElseThrow().programme(), read.days(), today);
    // The unique index holds it against whoever asks in the same moment.
    if (loans.anyOf(read.drawdownId())) {
      throw new ProblemException(
          ProblemCode.CONFLICT,
          new Text(
              "这笔贷款已申请转贷，请等待办理，或撤回后重新申请。",
              "A bridge loan has been asked for on it: wait for it, or withdraw it and ask anew."));
    }
    BridgedLoan asked = BridgedLoan.of(fund.orElseThrow(), old.orElseThrow(), read);
    return desk.open(
        "asked",
        new BridgeLoan(
            Ids.next(),
            fund.orElseThrow().ownerOrg(),
            asked,
            old.orElseThrow().synthetic(),
            clock.instant()));
  }

  /** The bank has promised to lend again: its new grant is kept until that is written. */
  BridgeLoan promise(Caller caller, UUID id, PromiseForm form) {
    PromiseForm.Reading read = form.read();
    return byBank(
        caller,
        id,
        "promised",
        (loan, act) -> {
          loan.status().promise();
          NewLoan grant = grants.keep(read.grantId());
          Refusals.requireParty(caller, grant.bankOrg());
          if (loans.anyOtherUnder(grant.grantId(), id)) {
            throw new ProblemException(
                ProblemCode.CONFLICT,
                new Text(
                    "该授信已用于归还另一笔转贷，请填写另一份授信。",
                    "The grant is promised to another bridge loan: give another grant."));
          }
          loan.promise(grant, read, act);
        });
  }

  /** The bank does not lend again, or the fund does not pay. */
  BridgeLoan decline(Caller caller, UUID id, ReasonForm form) {
    DeclineCode code = form.read(text -> Codes.parse(DeclineCode.class, text));
    return desk.command(
        id,
        "declined",
        code.name(),
        loan -> {
          boolean bank = caller.org().equals(loan.loan().bankOrg());
          Refusals.requireParty(caller, bank ? loan.loan().bankOrg() : loan.ownerOrg());
          loan.decline(code, clock.instant());
        });
  }

  /** The firm does not want it after all. */
  BridgeLoan withdraw(Caller caller, UUID id) {
    return moved(
        caller,
        id,
        "withdrawn",
        (loan, act) -> {
          Refusals.requireParty(caller, loan.loan().firmOrg());
          loan.withdraw(act.at());
        });
  }

  /** A step of the fund. */
  BridgeLoan byFund(Caller caller, UUID id, String what, BiConsumer<BridgeLoan, Act> change) {
    return moved(
        caller,
        id,
        what,
        (loan, act) -> {
          Refusals.requireParty(caller, loan.ownerOrg());
          change.accept(loan, act);
        });
  }

  /** A step of the bank. */
  BridgeLoan byBank(Caller caller, UUID id, String what, BiConsumer<BridgeLoan, Act> change) {
    return moved(
        caller,
        id,
        what,
        (loan, act) -> {
          Refusals.requireParty(caller, loan.loan().bankOrg());
          change.accept(loan, act);
        });
  }

  private BridgeLoan moved(
      Caller caller, UUID id, String what, BiConsumer<BridgeLoan, Act> change) {
    Act act = new Act(caller.subject(), clock.instant(), LocalDate.now(clock));
    return desk.command(id, what, null, loan -> change.accept(loan, act));
  }

  @Produces
  @Singleton
  Republication republication() {
    return desk.republication(BridgeEvents.TOPIC);
  }
}
