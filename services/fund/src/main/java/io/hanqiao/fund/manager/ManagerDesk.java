package io.hanqiao.fund.manager;

import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.bulk.RowOutcome;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.posting.ActingFor;
import io.hanqiao.platform.posting.Desks;
import io.hanqiao.platform.posting.PostingDesk;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.vocabulary.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Registers, edits and closes managers. Every method runs inside the caller's transaction. */
@ApplicationScoped
class ManagerDesk {

  private final PostingDesk<FundManager> desk;
  private final Event<ManagerChanged> changed;
  private final Clock clock;

  ManagerDesk(FundManagers managers, Desks desks, Event<ManagerChanged> changed, Clock clock) {
    // A manager is told in the events of its funds' mandates, not by itself.
    this.desk = desks.of(managers, "fund-manager", (what, manager) -> List.of());
    this.changed = changed;
    this.clock = clock;
  }

  /** Registers a manager of the caller's organisation. */
  FundManager register(Caller caller, ManagerForm form) {
    return desk.open(
        "registered", manager(ActingFor.owner(caller, form.ownerOrg()), ManagerReading.of(form)));
  }

  /** Stores one row of a bulk load: the caller's own, or an operator's on behalf. */
  RowOutcome load(Caller caller, ManagerForm form) {
    UUID owner = ActingFor.owner(caller, form.ownerOrg());
    ManagerReading read = ManagerReading.of(form);
    return desk.load("registered", owner, read.origin().reference(), () -> manager(owner, read));
  }

  /** Replaces what revision {@code ifMatch} says; the mandates tell it. */
  FundManager edit(UUID id, @Nullable String ifMatch, ManagerForm form) {
    return announced(desk.edit(id, ifMatch, manager -> manager.edit(ManagerReading.of(form))));
  }

  /** Closes a manager that has no open fund. */
  FundManager close(UUID id, ReasonForm form) {
    String reason = form.read(code -> Codes.parse(ManagerCloseReason.class, code)).name();
    return announced(
        desk.command(id, "closed", reason, manager -> manager.close(reason, clock.instant())));
  }

  private FundManager announced(FundManager manager) {
    changed.fire(new ManagerChanged(manager));
    return manager;
  }

  private FundManager manager(UUID owner, ManagerReading read) {
    return new FundManager(Ids.next(), owner, clock.instant(), read);
  }
}
