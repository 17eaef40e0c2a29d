package io.hanqiao.credit.guarantor;

import io.hanqiao.credit.limit.ConservedLimits;
import io.hanqiao.credit.limit.LimitKind;
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
  private final ConservedLimits limits;
  private final Clock clock;

  GuarantorDesk(Guarantors guarantors, ConservedLimits limits, Desks desks, Clock clock) {
    this.desk = desks.of(guarantors, "guarantor", GuarantorEvents::of);
    this.limits = limits;
    this.clock = clock;
  }

  /** Registers one of the caller's organisation. */
  Guarantor register(Caller caller, GuarantorForm form) {
    UUID owner = ActingFor.owner(caller, form.ownerOrg());
    return open(guarantor(owner, GuarantorReading.of(form)));
  }

  /** Stores one row of a bulk load: the caller's own, or an operator's on behalf. */
  RowOutcome load(Caller caller, GuarantorForm form) {
    UUID owner = ActingFor.owner(caller, form.ownerOrg());
    GuarantorReading read = GuarantorReading.of(form);
    return desk.load(owner, read.origin().reference(), () -> open(guarantor(owner, read)));
  }

  /** Replaces what revision {@code ifMatch} says. */
  Guarantor edit(UUID id, @Nullable String ifMatch, GuarantorForm form) {
    return desk.edit(
        id,
        ifMatch,
        guarantor -> {
          GuarantorTerms terms = GuarantorReading.of(form).terms();
          guarantor.edit(terms);
          limits.restate(id, terms.capacityFen(), true);
        });
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

  /** Stores a new one, and what it can bear. */
  private Guarantor open(Guarantor guarantor) {
    long capacity = guarantor.terms().capacityFen();
    limits.open(guarantor.id(), guarantor.ownerOrg(), LimitKind.GUARANTOR, true, capacity);
    return desk.open("registered", guarantor);
  }

  private Guarantor guarantor(UUID owner, GuarantorReading read) {
    return new Guarantor(Ids.next(), owner, clock.instant(), read);
  }
}
