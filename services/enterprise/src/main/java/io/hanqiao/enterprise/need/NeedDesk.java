package io.hanqiao.enterprise.need;

import io.hanqiao.enterprise.profile.Enterprise;
import io.hanqiao.enterprise.profile.Enterprises;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.bulk.RowOutcome;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.outbox.Republication;
import io.hanqiao.platform.posting.Desks;
import io.hanqiao.platform.posting.PostingDesk;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Flaw;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Posts, edits and closes financing needs. Every method runs inside the caller's transaction. */
@ApplicationScoped
class NeedDesk {

  private final PostingDesk<FinancingNeed> desk;
  private final Enterprises enterprises;
  private final Clock clock;

  NeedDesk(FinancingNeeds needs, Enterprises enterprises, Desks desks, Clock clock) {
    this.desk = desks.of(needs, "financing-need", NeedEvents::of);
    this.enterprises = enterprises;
    this.clock = clock;
  }

  /** Posts a need of one of the caller's enterprises. */
  FinancingNeed post(Caller caller, NeedForm form) {
    NeedReading read = NeedReading.ofFirm(form);
    return desk.open("opened", need(enterprise(caller.org(), form), read));
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
    return desk.load("opened", owner, read.origin().reference(), () -> need(enterprise, read));
  }

  /** Replaces the terms of revision {@code ifMatch}. */
  FinancingNeed edit(UUID id, @Nullable String ifMatch, NeedForm form) {
    return desk.edit(id, ifMatch, need -> need.edit(NeedReading.ofFirm(form).terms()));
  }

  /** The firm no longer looks. */
  FinancingNeed close(UUID id, ReasonForm form) {
    String reason = form.read(code -> Codes.parse(CloseReason.class, code)).name();
    return desk.command(id, "closed", reason, need -> need.close(reason, clock.instant()));
  }

  @Produces
  @Singleton
  Republication republication() {
    return desk.republication(NeedEvents.TOPIC);
  }

  private FinancingNeed need(Enterprise enterprise, NeedReading read) {
    return new FinancingNeed(
        Ids.next(), enterprise.ownerOrg(), clock.instant(), enterprise.id(), read);
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
