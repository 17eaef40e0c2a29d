package io.hanqiao.talent.institution;

import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.bulk.RowOutcome;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.outbox.Republication;
import io.hanqiao.platform.posting.ActingFor;
import io.hanqiao.platform.posting.Desks;
import io.hanqiao.platform.posting.PostingDesk;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.talent.field.FieldReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Registers, edits and closes institutions. Every method runs inside the caller's transaction. */
@ApplicationScoped
class InstitutionDesk {

  private final PostingDesk<Institution> desk;
  private final Event<InstitutionChanged> changed;
  private final Event<InstitutionClosing> closing;
  private final Clock clock;

  InstitutionDesk(
      Institutions institutions,
      Desks desks,
      Event<InstitutionChanged> changed,
      Event<InstitutionClosing> closing,
      Clock clock) {
    this.desk = desks.of(institutions, "institution", InstitutionEvents::of);
    this.changed = changed;
    this.closing = closing;
    this.clock = clock;
  }

  /** Registers the caller's own institution, or one of the organisation an operator names. */
  Institution register(Caller caller, InstitutionForm form) {
    UUID owner = ActingFor.owner(caller, form.ownerOrg());
    return desk.open("registered", institution(owner, InstitutionReading.of(form)));
  }

  /** Stores one row of a bulk load: the caller's own, or an operator's on behalf. */
  RowOutcome load(Caller caller, InstitutionForm form) {
    UUID owner = ActingFor.owner(caller, form.ownerOrg());
    InstitutionReading read = InstitutionReading.of(form);
    return desk.load(
        "registered", owner, read.origin().reference(), () -> institution(owner, read));
  }

  /** Replaces what is known, of revision {@code ifMatch}; its postings tell it, too. */
  Institution edit(UUID id, @Nullable String ifMatch, InstitutionForm form) {
    Institution edited =
        desk.edit(id, ifMatch, one -> one.edit(InstitutionReading.of(form).facts()));
    changed.fire(new InstitutionChanged(edited));
    return edited;
  }

  /** It is listed no longer. */
  Institution close(UUID id, ReasonForm form) {
    String reason = form.read(FieldReading.code(CloseReason.class)).name();
    return desk.command(id, "closed", reason, one -> close(one, reason));
  }

  @Produces
  @Singleton
  Republication republication() {
    return desk.republication(InstitutionEvents.TOPIC);
  }

  private void close(Institution institution, String reason) {
    institution.close(reason, clock.instant());
    closing.fire(new InstitutionClosing(institution));
  }

  private Institution institution(UUID owner, InstitutionReading read) {
    return new Institution(Ids.next(), owner, clock.instant(), read);
  }
}
