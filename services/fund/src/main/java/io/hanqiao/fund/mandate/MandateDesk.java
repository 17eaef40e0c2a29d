package io.hanqiao.fund.mandate;

import io.hanqiao.fund.Pointer;
import io.hanqiao.fund.fund.Fund;
import io.hanqiao.fund.fund.FundChanged;
import io.hanqiao.fund.fund.Funds;
import io.hanqiao.fund.manager.FundManagers;
import io.hanqiao.fund.manager.ManagerChanged;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.bulk.RowOutcome;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.outbox.Outbox;
import io.hanqiao.platform.outbox.Republication;
import io.hanqiao.platform.posting.ActingFor;
import io.hanqiao.platform.posting.Desks;
import io.hanqiao.platform.posting.PostingDesk;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Posts, edits and closes mandates. Every method runs inside the caller's transaction. */
@ApplicationScoped
class MandateDesk {

  private final PostingDesk<Mandate> desk;
  private final Mandates mandates;
  private final Funds funds;
  private final FundManagers managers;
  private final Outbox outbox;
  private final Clock clock;

  MandateDesk(
      Mandates mandates,
      Funds funds,
      FundManagers managers,
      Desks desks,
      Outbox outbox,
      Clock clock) {
    this.desk = desks.of(mandates, "mandate", MandateEvents::of);
    this.mandates = mandates;
    this.funds = funds;
    this.managers = managers;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Posts a mandate of one of the caller's funds. */
  Mandate post(Caller caller, MandateForm form) {
    MandateReading read = MandateReading.of(form);
    return desk.open("posted", mandate(ActingFor.owner(caller, form.ownerOrg()), form, read));
  }

  /** Stores one row of a bulk load: the caller's own, or an operator's on behalf. */
  RowOutcome load(Caller caller, MandateForm form) {
    UUID owner = ActingFor.owner(caller, form.ownerOrg());
    MandateReading read = MandateReading.of(form);
    return desk.load("posted", owner, read.origin().reference(), () -> mandate(owner, form, read));
  }

  /** Replaces what revision {@code ifMatch} says; the fund stays. */
  Mandate edit(UUID id, @Nullable String ifMatch, MandateForm form) {
    return desk.edit(
        id,
        ifMatch,
        mandate -> {
          form.fund().staysWith(mandate.fundId());
          mandate.edit(MandateReading.of(form).terms());
        });
  }

  /** The fund takes the mandate back. */
  Mandate close(UUID id, ReasonForm form) {
    String reason = form.read(code -> Codes.parse(MandateCloseReason.class, code)).name();
    return desk.command(id, "closed", reason, mandate -> mandate.close(reason, clock.instant()));
  }

  /** Tells what a fund is now with each of its open mandates; keeps it open while it has any. */
  void fundChanges(@Observes FundChanged event) {
    Fund fund = event.fund();
    if (fund.closedAt() == null) {
      tell(mandates.lockOpenOfFund(fund.id()));
    } else if (mandates.anyOpenOf(fund.id())) {
      throw new ProblemException(
          ProblemCode.REFUSED,
          new Text(
              "该基金还有未撤回的投资方向，请先关闭这些投资方向。",
              "The fund has a mandate that is open: close its mandates first."));
    }
  }

  /** Tells what a manager is called now with each open mandate of its funds. */
  void managerChanges(@Observes ManagerChanged event) {
    tell(mandates.lockOpenOfManager(event.manager().id()));
  }

  @Produces
  @Singleton
  Republication republication() {
    return desk.republication(MandateEvents.TOPIC);
  }

  private void tell(List<Mandate> changed) {
    outbox.appendAll(
        changed.stream()
            .flatMap(mandate -> MandateEvents.of("changed", mandate).stream())
            .toList());
  }

  /** The fund and its manager keep their names until what is told of them is committed. */
  private Mandate mandate(UUID owner, MandateForm form, MandateReading read) {
    Fund fund = funds.keep(owner, form.fund());
    managers.keep(owner, Pointer.to("managerId", fund.managerId()));
    return new Mandate(Ids.next(), fund, clock.instant(), read);
  }
}
