package io.hanqiao.enterprise.need;

import io.hanqiao.enterprise.profile.Enterprise;
import io.hanqiao.enterprise.profile.Enterprises;
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
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Posts, edits and closes financing needs. Every method runs inside the caller's transaction. */
@ApplicationScoped
class NeedDesk {

  private static final String AGGREGATE = "financing-need";

  private final FinancingNeeds needs;
  private final Enterprises enterprises;
  private final Outbox outbox;
  private final Audit audit;
  private final Clock clock;

  NeedDesk(FinancingNeeds needs, Enterprises enterprises, Outbox outbox, Audit audit, Clock clock) {
    this.needs = needs;
    this.enterprises = enterprises;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /** Posts a need of one of the caller's enterprises. */
  FinancingNeed post(Caller caller, NeedForm form) {
    NeedReading read = NeedReading.ofFirm(form);
    return store(enterprise(caller.org(), form), read);
  }

  /**
   * Stores one row of a bulk load: the caller's own, or an operator's on behalf. What an operator's
   * source does not say of purpose, term and security stays unknown.
   */
  RowOutcome load(Caller caller, NeedForm form) {
    UUID owner = form.ownerOrg() == null ? caller.org() : form.ownerOrg();
    NeedReading read =
        caller.is("operator") ? NeedReading.ofOperator(form) : NeedReading.ofFirm(form);
    Enterprise enterprise = enterprise(owner, form);
    Optional<FinancingNeed> existing =
        read.reference() == null ? Optional.empty() : needs.referenced(owner, read.reference());
    if (existing.isPresent()) {
      return RowOutcome.existing(read.reference(), existing.get().id());
    }
    RowOutcome created = RowOutcome.created(read.reference(), store(enterprise, read).id());
    needs.settle();
    return created;
  }

  /** Replaces the terms of revision {@code ifMatch}. */
  FinancingNeed edit(UUID id, @Nullable String ifMatch, NeedForm form) {
    FinancingNeed need = needs.lock(id);
    EntityTags.match(ifMatch, need.revision());
    need.edit(NeedReading.ofFirm(form).terms());
    outbox.append(NeedEvents.of("changed", need));
    audit.changed("financing-need.changed", AGGREGATE, id, need.ownerOrg(), null);
    return need;
  }

  /** The firm no longer looks. */
  FinancingNeed close(UUID id, CloseReason reason) {
    FinancingNeed need = needs.lock(id);
    need.close(reason, clock.instant());
    outbox.append(NeedEvents.of("closed", need));
    audit.changed("financing-need.closed", AGGREGATE, id, need.ownerOrg(), reason.name());
    return need;
  }

  private FinancingNeed store(Enterprise enterprise, NeedReading read) {
    FinancingNeed need =
        new FinancingNeed(
            Ids.next(), enterprise.ownerOrg(), clock.instant(), enterprise.id(), read);
    outbox.append(NeedEvents.of("opened", need));
    needs.persist(need);
    audit.changed("financing-need.opened", AGGREGATE, need.id(), need.ownerOrg(), null);
    return need;
  }

  /** The enterprise a form names, among those of {@code owner}. */
  private Enterprise enterprise(UUID owner, NeedForm form) {
    Optional<Enterprise> named =
        form.enterpriseId() != null
            ? enterprises.findByIdOptional(form.enterpriseId())
            : Optional.ofNullable(form.enterpriseReference())
                .flatMap(reference -> enterprises.referenced(owner, reference));
    return named
        .filter(enterprise -> enterprise.ownerOrg().equals(owner))
        .orElseThrow(() -> new ProblemException(ProblemCode.INVALID, null, List.of(unknown(form))));
  }

  private static Finding unknown(NeedForm form) {
    boolean byId = form.enterpriseId() != null || form.enterpriseReference() == null;
    String given = byId ? String.valueOf(form.enterpriseId()) : form.enterpriseReference();
    return new Finding(
        byId ? "enterpriseId" : "enterpriseReference",
        given,
        Flaw.of(
            "在本机构名下没有找到这家企业。",
            "The organisation has no such enterprise.",
            "请先登记企业，再用其编号发布需求。",
            "Register the enterprise first and post with its id."));
  }
}
