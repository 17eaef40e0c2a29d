package io.hanqiao.credit.grant;

import io.hanqiao.credit.application.ApplicationDesk;
import io.hanqiao.credit.application.ApplicationsByClock;
import io.hanqiao.credit.application.LoanApplication;
import io.hanqiao.credit.application.WithdrawCode;
import io.hanqiao.credit.limit.Balance;
import io.hanqiao.credit.limit.ConservedLimit;
import io.hanqiao.credit.limit.ConservedLimits;
import io.hanqiao.credit.rule.Refusals;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.outbox.Republication;
import io.hanqiao.platform.posting.Desks;
import io.hanqiao.platform.posting.PostingDesk;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Grants and their life; runs inside the caller's transaction. Rows are locked in one order:
 * application, grant, lines, limits by id. What a grant takes of the limits moves with it.
 */
@ApplicationScoped
class GrantDesk {

  private final PostingDesk<CreditGrant> desk;
  private final Grants grants;
  private final ApplicationDesk applications;
  private final GrantSources sources;
  private final ConservedLimits limits;
  private final Clock clock;

  GrantDesk(
      Grants grants,
      ApplicationDesk applications,
      GrantSources sources,
      ConservedLimits limits,
      Desks desks,
      Clock clock) {
    this.desk = desks.of(grants, "credit-grant", GrantEvents::of);
    this.grants = grants;
    this.applications = applications;
    this.sources = sources;
    this.limits = limits;
    this.clock = clock;
  }

  /** One person of the bank proposes a grant on an application under review. */
  CreditGrant propose(Caller caller, GrantForm form) {
    LocalDate today = LocalDate.now(clock);
    GrantReading read = GrantReading.of(form, today);
    LoanApplication asked = applications.underReview(caller, read.applicationId());
    if (grants.anyFor(asked.id())) {
      throw new ProblemException(
          ProblemCode.CONFLICT,
          new Text(
              "该申请已有授信方案，请复核或退回后再提。",
              "The application has a grant already: confirm or reject that first."));
    }
    sources.check(read, asked, today);
    return desk.open(
        "proposed",
        new CreditGrant(Ids.next(), Asked.of(asked), clock.instant(), read, caller.subject()));
  }

  /** A second person answers for it: the limits it takes of are reserved. */
  CreditGrant confirm(Caller caller, UUID id) {
    LoanApplication asked = applications.grant(grants.applicationOf(id), clock.instant());
    return moving(
        caller,
        id,
        Step.of("granted"),
        (grant, act) -> {
          grant.confirm(act);
          sources.checkAgain(grant, asked, act.on());
        });
  }

  /** The bank does not grant it after all. */
  CreditGrant reject(Caller caller, UUID id, ReasonForm form) {
    RejectCode code = form.read(text -> Codes.parse(RejectCode.class, text));
    return moving(
        caller,
        id,
        new Step("rejected", code.name()),
        (grant, act) -> grant.reject(code, act.at()));
  }

  /** A condition precedent is met. */
  CreditGrant meet(Caller caller, UUID id, ConditionForm form) {
    ConditionCode code = form.read();
    return moving(
        caller, id, new Step("changed", code.name()), (grant, act) -> grant.meet(code, act));
  }

  /** The contract is signed, says one person of the bank. */
  CreditGrant proposeContract(Caller caller, UUID id, ContractForm form) {
    ContractForm.Reading read = form.read(LocalDate.now(clock));
    return moving(
        caller,
        id,
        Step.of("contract-proposed"),
        (grant, act) -> grant.proposeContract(read.number(), read.signedOn(), act.by()));
  }

  /** A second person answers for the contract. */
  CreditGrant confirmContract(Caller caller, UUID id, ContractNumberForm form) {
    String number = form.read();
    return moving(
        caller, id, Step.of("contracted"), (grant, act) -> grant.confirmContract(number, act));
  }

  /** A step of the bank that needs no more than a person. */
  CreditGrant step(Caller caller, UUID id, String what, BiConsumer<CreditGrant, Act> change) {
    return moving(caller, id, Step.of(what), change);
  }

  /** The firm does not want it after all. */
  CreditGrant giveUp(Caller caller, UUID id, ReasonForm form) {
    WithdrawCode code = form.read(text -> Codes.parse(WithdrawCode.class, text));
    return moved(
        caller,
        id,
        new Step("given-up", code.name()),
        (grant, act) -> {
          Refusals.requireParty(caller, grant.counterpartyOrg());
          grant.giveUp(code, act.at());
        });
  }

  /** Its last day is over: the bank says so, or an operator. */
  CreditGrant expire(Caller caller, UUID id) {
    return caller.is("operator")
        ? moved(caller, id, Step.of("expired"), CreditGrant::expire)
        : moving(caller, id, Step.of("expired"), CreditGrant::expire);
  }

  /** A step of the firm. */
  CreditGrant byFirm(Caller caller, UUID id, Step step, BiConsumer<CreditGrant, Act> change) {
    return moved(
        caller,
        id,
        step,
        (grant, act) -> {
          Refusals.requireParty(caller, grant.counterpartyOrg());
          change.accept(grant, act);
        });
  }

  /** A step of the bank. */
  CreditGrant moving(Caller caller, UUID id, Step step, BiConsumer<CreditGrant, Act> change) {
    return moved(
        caller,
        id,
        step,
        (grant, act) -> {
          Refusals.requireParty(caller, grant.ownerOrg());
          change.accept(grant, act);
        });
  }

  /** Locks the grant, changes it, and moves the limits it takes of by as much. */
  CreditGrant moved(Caller caller, UUID id, Step step, BiConsumer<CreditGrant, Act> change) {
    Act act = new Act(caller.subject(), clock.instant(), LocalDate.now(clock));
    return desk.command(
        id,
        step.what(),
        step.reason(),
        grant -> {
          Balance before = grant.money().balance();
          change.accept(grant, act);
          take(grant, before);
        });
  }

  /**
   * The clock changes a grant, inside a worker's transaction.
   *
   * @param change says under which rule it did, or that there was nothing left to do
   */
  void byClock(UUID id, String what, Function<CreditGrant, Optional<String>> change) {
    CreditGrant grant = grants.lock(id);
    Balance before = grant.money().balance();
    change
        .apply(grant)
        .ifPresent(
            rule -> {
              take(grant, before);
              desk.cameOver(what, grant, ApplicationsByClock.CLOCK, rule);
            });
  }

  private void take(CreditGrant grant, Balance before) {
    long committed = grant.money().balance().limitFen() - before.limitFen();
    long used = grant.money().balance().utilizedFen() - before.utilizedFen();
    if (committed != 0 || used != 0) {
      List<ConservedLimit> moved = limits.move(grant.limitIds(), committed, used);
      if (committed > 0) {
        grant.exceeding(moved.stream().anyMatch(ConservedLimit::isExceeded));
      }
    }
  }

  @Produces
  @Singleton
  Republication republication() {
    return desk.republication(GrantEvents.TOPIC);
  }

  /**
   * What is told and written down of a step.
   *
   * @param what such as {@code disbursed}
   * @param reason a code for the audit trail; null if none is asked for
   */
  record Step(String what, @Nullable String reason) {

    static Step of(String what) {
      return new Step(what, null);
    }
  }
}
