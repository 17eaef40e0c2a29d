package io.hanqiao.credit.bank;

import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.bulk.RowOutcome;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.posting.ActingFor;
import io.hanqiao.platform.posting.Desks;
import io.hanqiao.platform.posting.PostingDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Registers and edits banks. Every method runs inside the caller's transaction. */
@ApplicationScoped
class BankRegistry {

  private final PostingDesk<Bank> desk;
  private final Event<BankChanged> changes;
  private final Clock clock;

  BankRegistry(Banks banks, Desks desks, Event<BankChanged> changes, Clock clock) {
    // A bank has no topic: what others may know of it travels with its offers.
    this.desk = desks.of(banks, "bank", (what, bank) -> List.of());
    this.changes = changes;
    this.clock = clock;
  }

  /** Registers the caller's own bank, or the one an operator names the owner of. */
  Bank register(Caller caller, BankForm form) {
    UUID owner = ActingFor.owner(caller, form.ownerOrg());
    BankReading read = BankReading.of(form);
    Licence.check(caller, read.profile().kind());
    return desk.open("registered", bank(owner, read));
  }

  /** Registers one row of a bulk load. */
  RowOutcome load(Caller caller, BankForm form) {
    UUID owner = ActingFor.owner(caller, form.ownerOrg());
    BankReading read = BankReading.of(form);
    return desk.load("registered", owner, read.origin().reference(), () -> bank(owner, read));
  }

  /** Replaces what revision {@code ifMatch} says; its offers carry what is new. */
  Bank edit(UUID id, @Nullable String ifMatch, BankForm form) {
    return desk.edit(
        id,
        ifMatch,
        bank -> {
          BankProfile before = bank.profile();
          BankProfile said = BankReading.of(form).profile();
          Licence.stays(before.kind(), said.kind());
          bank.edit(said);
          if (!bank.profile().toldLike(before)) {
            changes.fire(new BankChanged(bank));
          }
        });
  }

  private Bank bank(UUID owner, BankReading read) {
    return new Bank(Ids.next(), owner, clock.instant(), read);
  }
}
