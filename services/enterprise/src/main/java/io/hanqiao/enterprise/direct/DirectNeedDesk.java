package io.hanqiao.enterprise.direct;

import io.hanqiao.enterprise.profile.Enterprise;
import io.hanqiao.enterprise.profile.EnterpriseChanged;
import io.hanqiao.enterprise.profile.EnterpriseName;
import io.hanqiao.enterprise.profile.Enterprises;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.bulk.RowOutcome;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.outbox.Outbox;
import io.hanqiao.platform.outbox.Republication;
import io.hanqiao.platform.posting.ActingFor;
import io.hanqiao.platform.posting.Desks;
import io.hanqiao.platform.posting.PostingDesk;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.vocabulary.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Posts, edits and closes needs for direct financing. Every method runs inside the caller's
 * transaction.
 */
@ApplicationScoped
class DirectNeedDesk {

  private final PostingDesk<DirectNeed> desk;
  private final DirectNeeds needs;
  private final Enterprises enterprises;
  private final Outbox outbox;
  private final Clock clock;

  DirectNeedDesk(
      DirectNeeds needs, Enterprises enterprises, Desks desks, Outbox outbox, Clock clock) {
    this.desk =
        desks.of(
            needs,
            "direct-financing-need",
            (what, need) ->
                DirectNeedEvents.of(what, need, enterprises.get(need.enterpriseId()).facts()));
    this.needs = needs;
    this.outbox = outbox;
    this.enterprises = enterprises;
    this.clock = clock;
  }

  /** Posts a need of one of the caller's enterprises. */
  DirectNeed post(Caller caller, DirectNeedForm form) {
    DirectReading read = DirectReading.of(form);
    return desk.open("opened", need(enterprise(caller.org(), form), read));
  }

  /** Stores one row of a bulk load: the caller's own, or an operator's on behalf. */
  RowOutcome load(Caller caller, DirectNeedForm form) {
    UUID owner = ActingFor.owner(caller, form.ownerOrg());
    DirectReading read = DirectReading.of(form);
    Enterprise enterprise = enterprise(owner, form);
    return desk.load("opened", owner, read.origin().reference(), () -> need(enterprise, read));
  }

  /** Replaces the terms of revision {@code ifMatch}. */
  DirectNeed edit(UUID id, @Nullable String ifMatch, DirectNeedForm form) {
    return desk.edit(id, ifMatch, need -> need.edit(DirectReading.of(form).terms()));
  }

  /** The firm no longer looks. */
  DirectNeed close(UUID id, ReasonForm form) {
    String reason = form.read(code -> Codes.parse(CloseReason.class, code)).name();
    return desk.command(id, "closed", reason, need -> need.close(reason, clock.instant()));
  }

  /** Tells where a firm is now with each of its open needs. */
  void retell(@Observes EnterpriseChanged event) {
    Enterprise firm = event.enterprise();
    needs
        .lockOpenOf(firm.id())
        .forEach(need -> outbox.appendAll(DirectNeedEvents.of("changed", need, firm.facts())));
  }

  @Produces
  @Singleton
  Republication republication() {
    return desk.republication(DirectNeedEvents.TOPIC);
  }

  private DirectNeed need(Enterprise enterprise, DirectReading read) {
    return new DirectNeed(
        Ids.next(), enterprise.ownerOrg(), clock.instant(), enterprise.id(), read);
  }

  private Enterprise enterprise(UUID owner, DirectNeedForm form) {
    return enterprises.keep(
        EnterpriseName.of(form.enterpriseId(), form.enterpriseReference())
            .among(enterprises, owner));
  }
}
