package io.hanqiao.enterprise.expert;

import io.hanqiao.encodings.EncodedKind;
import io.hanqiao.encodings.Encodings;
import io.hanqiao.enterprise.profile.Enterprise;
import io.hanqiao.enterprise.profile.EnterpriseChanged;
import io.hanqiao.enterprise.profile.EnterpriseName;
import io.hanqiao.enterprise.profile.FirmDesk;
import io.hanqiao.enterprise.profile.FirmDesks;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.bulk.RowOutcome;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.outbox.OutboxEvent;
import io.hanqiao.platform.outbox.Republication;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.text.encoding.ToldText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Posts, edits and closes expert requests. Every method runs inside the caller's transaction. */
@ApplicationScoped
class ExpertRequestDesk {

  private static final String KIND = "expert-request";

  private final FirmDesk<ExpertRequest> desk;
  private final Encodings encodings;
  private final Clock clock;

  ExpertRequestDesk(ExpertRequests rows, FirmDesks desks, Encodings encodings, Clock clock) {
    this.desk = desks.of(rows, KIND, this::told);
    this.encodings = encodings;
    this.clock = clock;
  }

  /** Posts one of one of the caller's enterprises. */
  ExpertRequest post(Caller caller, ExpertRequestForm form) {
    RequestReading read = RequestReading.of(form);
    return desk.post(
        caller, firm(form), firm -> new ExpertRequest(Ids.next(), firm, clock.instant(), read));
  }

  /** Stores one row of a bulk load: the caller's own, or an operator's on behalf. */
  RowOutcome load(Caller caller, ExpertRequestForm form) {
    RequestReading read = RequestReading.of(form);
    return desk.load(
        caller,
        form.ownerOrg(),
        firm(form),
        read.origin(),
        firm -> new ExpertRequest(Ids.next(), firm, clock.instant(), read));
  }

  /** Replaces what revision {@code ifMatch} says. */
  ExpertRequest edit(UUID id, @Nullable String ifMatch, ExpertRequestForm form) {
    return desk.edit(id, ifMatch, request -> request.edit(RequestReading.of(form).terms()));
  }

  /** Takes it out of the market. */
  ExpertRequest close(UUID id, ReasonForm form) {
    return desk.close(id, form, CloseReason.class);
  }

  void retell(@Observes EnterpriseChanged event) {
    desk.retell(event);
  }

  @Produces
  @Singleton
  Republication republication() {
    return desk.republication(ExpertRequestEvents.TOPIC);
  }

  @Produces
  @Singleton
  EncodedKind encodedKind() {
    return desk.encoded(KIND, request -> request.terms().wording());
  }

  private List<OutboxEvent> told(String what, ExpertRequest request, Enterprise firm) {
    ToldText encoded = encodings.told(KIND, request, request.terms().wording());
    return ExpertRequestEvents.of(what, request, firm, LocalDate.now(clock), encoded);
  }

  private static EnterpriseName firm(ExpertRequestForm form) {
    return EnterpriseName.of(form.enterpriseId(), form.enterpriseReference());
  }
}
