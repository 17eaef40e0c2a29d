package io.hanqiao.enterprise.capability;

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

/** Posts, edits and closes capabilities. Every method runs inside the caller's transaction. */
@ApplicationScoped
class CapabilityDesk {

  private static final String KIND = "capability";

  private final FirmDesk<Capability> desk;
  private final Encodings encodings;
  private final Clock clock;

  CapabilityDesk(Capabilities rows, FirmDesks desks, Encodings encodings, Clock clock) {
    this.desk = desks.of(rows, KIND, this::told);
    this.encodings = encodings;
    this.clock = clock;
  }

  /** Posts one of one of the caller's enterprises. */
  Capability post(Caller caller, CapabilityForm form) {
    CapabilityReading read = CapabilityReading.of(form);
    return desk.post(
        caller, firm(form), firm -> new Capability(Ids.next(), firm, clock.instant(), read));
  }

  /** Stores one row of a bulk load: the caller's own, or an operator's on behalf. */
  RowOutcome load(Caller caller, CapabilityForm form) {
    CapabilityReading read = CapabilityReading.of(form);
    return desk.load(
        caller,
        form.ownerOrg(),
        firm(form),
        read.origin(),
        firm -> new Capability(Ids.next(), firm, clock.instant(), read));
  }

  /** Replaces what revision {@code ifMatch} says. */
  Capability edit(UUID id, @Nullable String ifMatch, CapabilityForm form) {
    return desk.edit(
        id, ifMatch, capability -> capability.edit(CapabilityReading.of(form).content()));
  }

  /** Takes it out of the market. */
  Capability close(UUID id, ReasonForm form) {
    return desk.close(id, form, CloseReason.class);
  }

  void retell(@Observes EnterpriseChanged event) {
    desk.retell(event);
  }

  @Produces
  @Singleton
  Republication republication() {
    return desk.republication(CapabilityEvents.TOPIC);
  }

  @Produces
  @Singleton
  EncodedKind encodedKind() {
    return desk.encoded(KIND, capability -> capability.content().wording());
  }

  private List<OutboxEvent> told(String what, Capability capability, Enterprise firm) {
    ToldText encoded = encodings.told(KIND, capability, capability.content().wording());
    return CapabilityEvents.of(what, capability, firm, LocalDate.now(clock), encoded);
  }

  private static EnterpriseName firm(CapabilityForm form) {
    return EnterpriseName.of(form.enterpriseId(), form.enterpriseReference());
  }
}
