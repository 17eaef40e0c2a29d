package io.hanqiao.enterprise.profile;

import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.audit.Audit;
import io.hanqiao.platform.bulk.RowOutcome;
import io.hanqiao.platform.idempotency.EntityTags;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.outbox.Outbox;
import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Registers and edits enterprises. Every method runs inside the caller's transaction. */
@ApplicationScoped
class EnterpriseRegistry {

  private static final String AGGREGATE = "enterprise";

  private final Enterprises enterprises;
  private final Outbox outbox;
  private final Audit audit;
  private final Clock clock;

  EnterpriseRegistry(Enterprises enterprises, Outbox outbox, Audit audit, Clock clock) {
    this.enterprises = enterprises;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /** Registers the caller's own enterprise. */
  Enterprise register(Caller caller, EnterpriseForm form) {
    return store(caller.org(), EnterpriseReading.of(form, caller.is("operator")));
  }

  /** Registers one row of a bulk load, on behalf of the organisation it names. */
  RowOutcome load(Caller caller, EnterpriseForm form) {
    UUID owner = form.ownerOrg();
    if (owner == null) {
      throw new ProblemException(ProblemCode.INVALID, null, List.of(noOwner()));
    }
    EnterpriseReading read = EnterpriseReading.of(form, caller.is("operator"));
    Optional<Enterprise> existing =
        read.reference() == null
            ? Optional.empty()
            : enterprises.referenced(owner, read.reference());
    if (existing.isPresent()) {
      return RowOutcome.existing(read.reference(), existing.get().id());
    }
    RowOutcome created = RowOutcome.created(read.reference(), store(owner, read).id());
    enterprises.settle();
    return created;
  }

  /** Replaces what users may edit of revision {@code ifMatch}. */
  Enterprise edit(UUID id, @Nullable String ifMatch, EnterpriseForm form) {
    Enterprise enterprise = enterprises.lock(id);
    EntityTags.match(ifMatch, enterprise.revision());
    EnterpriseReading read = EnterpriseReading.ofEdit(form, enterprise.uscc());
    enterprise.edit(read.name(), read.facts());
    outbox.append(ProfileEvents.changed(enterprise, today()));
    audit.changed("enterprise.changed", AGGREGATE, id, enterprise.ownerOrg(), null);
    return enterprise;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  private Enterprise store(UUID owner, EnterpriseReading read) {
    if (enterprises.hasUscc(read.uscc().value())) {
      throw new ProblemException(
          ProblemCode.CONFLICT,
          new Text(
              "统一社会信用代码 " + read.uscc().value() + " 已登记。请查找已有档案，或联系经办部门。",
              "The code "
                  + read.uscc().value()
                  + " is registered already: look for the record, or"
                  + " ask the bureau."));
    }
    Enterprise enterprise = new Enterprise(Ids.next(), owner, clock.instant(), read);
    outbox.append(ProfileEvents.registered(enterprise, today()));
    enterprises.persist(enterprise);
    audit.changed(
        "enterprise.registered", AGGREGATE, enterprise.id(), owner, read.usccAdmittedReason());
    return enterprise;
  }

  private static Finding noOwner() {
    return new Finding(
        "ownerOrg",
        null,
        Flaw.of(
            "没有写明代哪个机构登记。",
            "It does not say for which organisation.",
            "请填写机构编号（UUID）。",
            "Give the organisation's id (a UUID)."));
  }
}
