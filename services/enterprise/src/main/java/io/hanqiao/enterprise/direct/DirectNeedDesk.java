package io.hanqiao.enterprise.direct;

import io.hanqiao.enterprise.profile.EnterpriseChanged;
import io.hanqiao.enterprise.profile.EnterpriseName;
import io.hanqiao.enterprise.profile.FirmDesk;
import io.hanqiao.enterprise.profile.FirmDesks;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.bulk.RowOutcome;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.outbox.Republication;
import io.hanqiao.platform.posting.ReasonForm;
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

  private final FirmDesk<DirectNeed> desk;
  private final Clock clock;

  DirectNeedDesk(DirectNeeds rows, FirmDesks desks, Clock clock) {
    this.desk =
        desks.of(
            rows,
            "direct-financing-need",
            (what, need, firm) -> DirectNeedEvents.of(what, need, firm.facts()));
    this.clock = clock;
  }

  /** Posts one of one of the caller's enterprises. */
  DirectNeed post(Caller caller, DirectNeedForm form) {
    DirectReading read = DirectReading.of(form);
    return desk.post(
        caller, firm(form), firm -> new DirectNeed(Ids.next(), firm, clock.instant(), read));
  }

  /** Stores one row of a bulk load: the caller's own, or an operator's on behalf. */
  RowOutcome load(Caller caller, DirectNeedForm form) {
    DirectReading read = DirectReading.of(form);
    return desk.load(
        caller,
        form.ownerOrg(),
        firm(form),
        read.origin(),
        firm -> new DirectNeed(Ids.next(), firm, clock.instant(), read));
  }

  /** Replaces what revision {@code ifMatch} says. */
  DirectNeed edit(UUID id, @Nullable String ifMatch, DirectNeedForm form) {
    return desk.edit(id, ifMatch, need -> need.edit(DirectReading.of(form).terms()));
  }

  /** Takes it out of the market. */
  DirectNeed close(UUID id, ReasonForm form) {
    return desk.close(id, form, CloseReason.class);
  }

  void retell(@Observes EnterpriseChanged event) {
    desk.retell(event);
  }

  @Produces
  @Singleton
  Republication republication() {
    return desk.republication(DirectNeedEvents.TOPIC);
  }

  private static EnterpriseName firm(DirectNeedForm form) {
    return EnterpriseName.of(form.enterpriseId(), form.enterpriseReference());
  }
}
