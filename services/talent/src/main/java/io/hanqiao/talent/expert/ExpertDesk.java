package io.hanqiao.talent.expert;

import io.hanqiao.encodings.EncodedKind;
import io.hanqiao.encodings.Encodings;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.bulk.RowOutcome;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.outbox.Outbox;
import io.hanqiao.platform.outbox.OutboxEvent;
import io.hanqiao.platform.outbox.Republication;
import io.hanqiao.platform.posting.Desks;
import io.hanqiao.platform.posting.PostingDesk;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.talent.field.FieldReading;
import io.hanqiao.talent.institution.Institution;
import io.hanqiao.talent.institution.InstitutionChanged;
import io.hanqiao.talent.institution.InstitutionClosing;
import io.hanqiao.talent.institution.Institutions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Posts, edits and closes experts. Every method runs inside the caller's transaction. */
@ApplicationScoped
public class ExpertDesk {

  private static final String KIND = "expert";

  private final PostingDesk<Expert> desk;
  private final Encodings encodings;
  private final Experts experts;
  private final ExpertNames names;
  private final Institutions institutions;
  private final Outbox outbox;
  private final Clock clock;

  ExpertDesk(
      Experts experts,
      ExpertNames names,
      Institutions institutions,
      Desks desks,
      Encodings encodings,
      Outbox outbox,
      Clock clock) {
    this.desk = desks.of(experts, KIND, this::told);
    this.encodings = encodings;
    this.experts = experts;
    this.names = names;
    this.institutions = institutions;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Posts an expert of one of the caller's institutions. */
  Expert post(Caller caller, ExpertForm form) {
    ExpertReading read = ExpertReading.of(caller, form);
    Expert posted =
        desk.open("posted", expert(institutions.posting(caller, form.institution()), read));
    names.keep(posted, read.name());
    return posted;
  }

  /** Stores one row of a bulk load: the caller's own, or an operator's on behalf. */
  RowOutcome load(Caller caller, ExpertForm form) {
    ExpertReading read = ExpertReading.of(caller, form);
    Institution of = institutions.posting(caller, form.institution());
    RowOutcome outcome =
        desk.load("posted", of.ownerOrg(), read.origin().reference(), () -> expert(of, read));
    if (outcome.created() && read.name() != null) {
      names.keep(experts.get(outcome.id()), read.name());
    }
    return outcome;
  }

  /** Replaces what revision {@code ifMatch} says, the name too. */
  Expert edit(Caller caller, UUID id, @Nullable String ifMatch, ExpertForm form) {
    ExpertReading read = ExpertReading.of(caller, form);
    Expert edited = desk.edit(id, ifMatch, expert -> expert.edit(read));
    names.keep(edited, read.name());
    return edited;
  }

  /** No longer a candidate: the name is forgotten. */
  Expert close(UUID id, ReasonForm form) {
    String reason = form.read(FieldReading.code(CloseReason.class)).name();
    Expert closed = desk.command(id, "closed", reason, one -> one.close(reason, clock.instant()));
    names.keep(closed, null);
    return closed;
  }

  /**
   * Takes over whether a secondment kept here runs, and tells it if that is news.
   *
   * @param onPost whether any of the expert's is on post; asked once the expert is locked, so that
   *     of two that end at once the later sees the earlier
   * @throws io.hanqiao.platform.problem.ProblemException 404 if it is not the caller's expert
   */
  public void serve(UUID id, BooleanSupplier onPost) {
    boolean before = experts.lock(id).onPost();
    boolean now = onPost.getAsBoolean();
    if (before != now) {
      Expert unused = desk.command(id, "changed", null, now ? Expert::takePost : Expert::leavePost);
    }
  }

  /** Tells the new facts of an institution with each of its experts, closed ones too. */
  void retell(@Observes InstitutionChanged event) {
    outbox.appendAll(
        experts.lockAllOf(event.institution().id()).stream()
            .flatMap(expert -> told("changed", expert).stream())
            .toList());
  }

  /** An institution with an expert in the market stays. */
  void keep(@Observes InstitutionClosing event) {
    experts.refuseIfOpen(event.institution());
  }

  @Produces
  @Singleton
  Republication republication() {
    return desk.republication(ExpertEvents.TOPIC);
  }

  @Produces
  @Singleton
  EncodedKind encodedKind() {
    return EncodedKind.of(KIND, experts, desk, expert -> expert.facts().wording());
  }

  private List<OutboxEvent> told(String what, Expert expert) {
    return ExpertEvents.of(what, expert, encodings.told(KIND, expert, expert.facts().wording()));
  }

  private Expert expert(Institution institution, ExpertReading read) {
    return new Expert(Ids.next(), institution, clock.instant(), read);
  }
}
