package io.hanqiao.credit.bank;

import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.audit.Audit;
import io.hanqiao.platform.bulk.RowOutcome;
import io.hanqiao.platform.idempotency.EntityTags;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.posting.ActingFor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Registers and edits banks. Every method runs inside the caller's transaction. */
@ApplicationScoped
class BankRegistry {

  private static final String AGGREGATE = "bank";

  private final Banks banks;
  private final Event<BankRenamed> renamed;
  private final Audit audit;
  private final Clock clock;

  BankRegistry(Banks banks, Event<BankRenamed> renamed, Audit audit, Clock clock) {
    this.banks = banks;
    this.renamed = renamed;
    this.audit = audit;
    this.clock = clock;
  }

  /** Registers the caller's own bank, or the one an operator names the owner of. */
  Bank register(Caller caller, BankForm form) {
    UUID owner = ActingFor.owner(caller, form.ownerOrg());
    return store(owner, BankReading.of(form));
  }

  /** Registers one row of a bulk load. */
  RowOutcome load(Caller caller, BankForm form) {
    UUID owner = ActingFor.owner(caller, form.ownerOrg());
    BankReading read = BankReading.of(form);
    Optional<Bank> existing =
        read.reference() == null ? Optional.empty() : banks.referenced(owner, read.reference());
    if (existing.isPresent()) {
      return RowOutcome.existing(read.reference(), existing.get().id());
    }
    RowOutcome created = RowOutcome.created(read.reference(), store(owner, read).id());
    banks.settle();
    return created;
  }

  /** Replaces what users may edit of revision {@code ifMatch}; the offers carry the new name. */
  Bank edit(UUID id, @Nullable String ifMatch, BankForm form) {
    Bank bank = banks.lock(id);
    EntityTags.match(ifMatch, bank.revision());
    BankReading read = BankReading.of(form);
    boolean different = bank.edit(read.name(), read.kind());
    audit.changed("bank.changed", AGGREGATE, id, bank.ownerOrg(), null);
    if (different) {
      renamed.fire(new BankRenamed(bank));
    }
    return bank;
  }

  private Bank store(UUID owner, BankReading read) {
    Bank bank = new Bank(Ids.next(), owner, clock.instant(), read);
    banks.persist(bank);
    audit.changed("bank.registered", AGGREGATE, bank.id(), owner, null);
    return bank;
  }
}
