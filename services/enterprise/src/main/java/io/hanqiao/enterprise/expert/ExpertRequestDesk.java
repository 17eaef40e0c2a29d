package io.hanqiao.enterprise.expert;

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
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Posts, edits and closes expert requests. Every method runs inside the caller's transaction. */
@ApplicationScoped
class ExpertRequestDesk {

  private final PostingDesk<ExpertRequest> desk;
  private final ExpertRequests requests;
  private final Enterprises enterprises;
  private final Outbox outbox;
  private final Clock clock;

  ExpertRequestDesk(
      ExpertRequests requests, Enterprises enterprises, Desks desks, Outbox outbox, Clock clock) {
    this.desk =
        desks.of(
            requests,
            "expert-request",
            (what, request) ->
                ExpertRequestEvents.of(
                    what, request, enterprises.get(request.enterpriseId()), LocalDate.now(clock)));
    this.requests = requests;
    this.enterprises = enterprises;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Posts a request of one of the caller's enterprises. */
  ExpertRequest post(Caller caller, ExpertRequestForm form) {
    RequestReading read = RequestReading.of(form);
    return desk.open("opened", request(enterprise(caller.org(), form), read));
  }

  /** Stores one row of a bulk load: the caller's own, or an operator's on behalf. */
  RowOutcome load(Caller caller, ExpertRequestForm form) {
    UUID owner = ActingFor.owner(caller, form.ownerOrg());
    RequestReading read = RequestReading.of(form);
    Enterprise enterprise = enterprise(owner, form);
    return desk.load("opened", owner, read.origin().reference(), () -> request(enterprise, read));
  }

  /** Replaces the terms of revision {@code ifMatch}. */
  ExpertRequest edit(UUID id, @Nullable String ifMatch, ExpertRequestForm form) {
    return desk.edit(id, ifMatch, request -> request.edit(RequestReading.of(form).terms()));
  }

  /** The firm no longer looks. */
  ExpertRequest close(UUID id, ReasonForm form) {
    String reason = form.read(code -> Codes.parse(CloseReason.class, code)).name();
    return desk.command(id, "closed", reason, request -> request.close(reason, clock.instant()));
  }

  /** Tells place and tier of a firm as they are now with each of its open requests. */
  void retell(@Observes EnterpriseChanged event) {
    Enterprise firm = event.enterprise();
    LocalDate today = LocalDate.now(clock);
    requests
        .lockOpenOf(firm.id())
        .forEach(
            request -> outbox.appendAll(ExpertRequestEvents.of("changed", request, firm, today)));
  }

  @Produces
  @Singleton
  Republication republication() {
    return desk.republication(ExpertRequestEvents.TOPIC);
  }

  private ExpertRequest request(Enterprise enterprise, RequestReading read) {
    return new ExpertRequest(
        Ids.next(), enterprise.ownerOrg(), clock.instant(), enterprise.id(), read);
  }

  private Enterprise enterprise(UUID owner, ExpertRequestForm form) {
    return enterprises.keep(
        EnterpriseName.of(form.enterpriseId(), form.enterpriseReference())
            .among(enterprises, owner));
  }
}
