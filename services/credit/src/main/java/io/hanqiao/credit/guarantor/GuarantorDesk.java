package io.hanqiao.credit.guarantor;

import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.bulk.RowOutcome;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.outbox.Republication;
import io.hanqiao.platform.posting.ActingFor;
import io.hanqiao.platform.posting.Desks;
import io.hanqiao.platform.posting.PostingDesk;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.vocabulary.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Registers guarantors and leads them through their life. Runs inside the caller's transaction. */
@ApplicationScoped
class GuarantorDesk {

  private final PostingDesk<Guarantor> desk;
  private final Clock clock;

  GuarantorDesk(Guarantors guarantors, Desks desks, Clock clock) {
    this.desk = desks.of(guarantors, "guarantor", GuarantorEvents::of);
    this.clock = clock;
  }

  /** Registers one of the caller's organisation. */
  Guarantor register(Caller caller, GuarantorForm form) {
    UUID owner = ActingFor.owner(caller, form.ownerOrg());
    return desk.open("registered", guarantor(owner, GuarantorReading.of(form)));
  }

  /** Stores one row of a bulk load: the caller's own, or an operator's on behalf. */
  RowOutcome load(Caller caller, GuarantorForm form) {
    UUID owner = ActingFor.owner(caller, form.ownerOrg());
    GuarantorReading read = GuarantorReading.of(form);
    return desk.load("registered", owner, read.origin().reference(), () -> guarantor(owner, read));
  }

  /** Replaces what revision {@code ifMatch} says. */
  Guarantor edit(UUID id, @Nullable String ifMatch, GuarantorForm form) {
    return desk.edit(id, ifMatch, guarantor -> guarantor.edit(GuarantorReading.of(form).terms()));
  }

  /** It takes nothing new for the time being. */
  Guarantor suspend(UUID id, ReasonForm form) {
    SuspendReason reason = form.read(code -> Codes.parse(SuspendReason.class, code));
    return desk.command(
        id, "suspended", reason.name(), guarantor -> guarantor.suspend(reason, clock.instant()));
  }

  /** It guarantees again. */
  Guarantor resume(UUID id) {
    return desk.command(id, "resumed", null, Guarantor::resume);
  }

  /** It leaves for good. */
  Guarantor close(UUID id, ReasonForm form) {
    CloseReason reason = form.read(code -> Codes.parse(CloseReason.class, code));
    return desk.command(
        id, "closed", reason.name(), guarantor -> guarantor.close(reason, clock.instant()));
  }

  @Produces
  @Singleton
  Republication republication() {
    return desk.republication(GuarantorEvents.TOPIC);
  }

  private Guarantor guarantor(UUID owner, GuarantorReading read) {
    return new Guarantor(Ids.next(), owner, clock.instant(), read);
  }
}
