package io.hanqiao.talent.team;

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
import org.jspecify.annotations.Nullable;

/** Posts, edits and closes teams. Every method runs inside the caller's transaction. */
@ApplicationScoped
class TeamDesk {

  private static final String KIND = "team";

  private final PostingDesk<Team> desk;
  private final Encodings encodings;
  private final Teams teams;
  private final Institutions institutions;
  private final Outbox outbox;
  private final Clock clock;

  TeamDesk(
      Teams teams,
      Institutions institutions,
      Desks desks,
      Encodings encodings,
      Outbox outbox,
      Clock clock) {
    this.desk = desks.of(teams, KIND, this::told);
    this.encodings = encodings;
    this.teams = teams;
    this.institutions = institutions;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Posts a team of one of the caller's institutions. */
  Team post(Caller caller, TeamForm form) {
    TeamReading read = TeamReading.of(form);
    return desk.open("posted", team(institutions.posting(caller, form.institution()), read));
  }

  /** Stores one row of a bulk load: the caller's own, or an operator's on behalf. */
  RowOutcome load(Caller caller, TeamForm form) {
    TeamReading read = TeamReading.of(form);
    Institution of = institutions.posting(caller, form.institution());
    return desk.load("posted", of.ownerOrg(), read.origin().reference(), () -> team(of, read));
  }

  /** Replaces what revision {@code ifMatch} says. */
  Team edit(UUID id, @Nullable String ifMatch, TeamForm form) {
    return desk.edit(id, ifMatch, team -> team.edit(TeamReading.of(form).offer()));
  }

  /** It no longer offers itself. */
  Team close(UUID id, ReasonForm form) {
    String reason = form.read(FieldReading.code(CloseReason.class)).name();
    return desk.command(id, "closed", reason, team -> team.close(reason, clock.instant()));
  }

  /** Tells the new facts of an institution with each of its teams, closed ones too. */
  void retell(@Observes InstitutionChanged event) {
    outbox.appendAll(
        teams.lockAllOf(event.institution().id()).stream()
            .flatMap(team -> told("changed", team).stream())
            .toList());
  }

  /** An institution with a team in the market stays. */
  void keep(@Observes InstitutionClosing event) {
    teams.refuseIfOpen(event.institution());
  }

  @Produces
  @Singleton
  Republication republication() {
    return desk.republication(TeamEvents.TOPIC);
  }

  @Produces
  @Singleton
  EncodedKind encodedKind() {
    return EncodedKind.of(KIND, teams, desk, team -> team.offer().wording());
  }

  private List<OutboxEvent> told(String what, Team team) {
    return TeamEvents.of(what, team, encodings.told(KIND, team, team.offer().wording()));
  }

  private Team team(Institution institution, TeamReading read) {
    return new Team(Ids.next(), institution, clock.instant(), read);
  }
}
