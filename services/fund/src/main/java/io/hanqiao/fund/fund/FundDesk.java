package io.hanqiao.fund.fund;

import io.hanqiao.fund.manager.FundManager;
import io.hanqiao.fund.manager.FundManagers;
import io.hanqiao.fund.manager.ManagerChanged;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.bulk.RowOutcome;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.posting.ActingFor;
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
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Registers, edits and closes funds. Every method runs inside the caller's transaction. */
@ApplicationScoped
class FundDesk {

  private final PostingDesk<Fund> desk;
  private final Funds funds;
  private final FundTree tree;
  private final FundManagers managers;
  private final Event<FundChanged> changed;
  private final Clock clock;

  FundDesk(
      Funds funds,
      FundTree tree,
      FundManagers managers,
      Desks desks,
      Event<FundChanged> changed,
      Clock clock) {
    // A fund is told in the events of its mandates, not by itself.
    this.desk = desks.of(funds, "fund", (what, fund) -> List.of());
    this.funds = funds;
    this.tree = tree;
    this.managers = managers;
    this.changed = changed;
    this.clock = clock;
  }

  /** Registers a fund under one of the caller's managers. */
  Fund register(Caller caller, FundForm form) {
    UUID owner = ActingFor.owner(caller, form.ownerOrg());
    return desk.open("registered", fund(caller, owner, form, FundReading.of(form)));
  }

  /** Stores one row of a bulk load: the caller's own, or an operator's on behalf. */
  RowOutcome load(Caller caller, FundForm form) {
    UUID owner = ActingFor.owner(caller, form.ownerOrg());
    FundReading read = FundReading.of(form);
    return desk.load(
        "registered", owner, read.origin().reference(), () -> fund(caller, owner, form, read));
  }

  /** Replaces what revision {@code ifMatch} says; the mandates tell it. */
  Fund edit(Caller caller, UUID id, @Nullable String ifMatch, FundForm form) {
    return announced(
        desk.edit(
            id,
            ifMatch,
            fund -> {
              FundReading read = FundReading.of(form);
              form.manager().staysWith(fund.managerId());
              structureStays(fund, read);
              fund.edit(read.terms(tree.newParent(caller, fund, form.parent())), read.capital());
            }));
  }

  /** Closes a fund that has no open mandate. */
  Fund close(UUID id, ReasonForm form) {
    String reason = form.read(code -> Codes.parse(FundCloseReason.class, code)).name();
    return announced(
        desk.command(id, "closed", reason, fund -> fund.close(reason, clock.instant())));
  }

  /** A manager is not closed over the heads of its funds. */
  void managerChanges(@Observes ManagerChanged event) {
    FundManager manager = event.manager();
    if (manager.closedAt() != null && funds.anyOpenOf(manager.id())) {
      throw new ProblemException(
          ProblemCode.REFUSED,
          new Text(
              "该管理人名下还有未关闭的基金，请先关闭这些基金。",
              "The manager has a fund that is open: close its funds first."));
    }
  }

  private Fund announced(Fund fund) {
    changed.fire(new FundChanged(fund));
    return fund;
  }

  private Fund fund(Caller caller, UUID owner, FundForm form, FundReading read) {
    FundManager manager = managers.keep(owner, form.manager());
    UUID parent = tree.parent(caller, owner, read.structure(), form.parent());
    return new Fund(Ids.next(), manager, clock.instant(), read, read.terms(parent));
  }

  private static void structureStays(Fund fund, FundReading read) {
    if (read.structure() == fund.structure()) {
      return;
    }
    Findings in = new Findings();
    in.add(
        "structure",
        read.structure(),
        Flaw.of(
            "登记时为 " + fund.structure() + "，之后不能更改。",
            "It was registered as " + fund.structure() + " and stays so.",
            "请填 " + fund.structure() + "；登记有误请关闭后重新登记。",
            "Give " + fund.structure() + ", or close the fund and register a new one."));
    in.orRefuse();
  }
}
