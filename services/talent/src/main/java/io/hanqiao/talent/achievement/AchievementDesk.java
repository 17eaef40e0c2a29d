package io.hanqiao.talent.achievement;

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
import io.hanqiao.talent.team.Teams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Posts, edits and closes achievements. Every method runs inside the caller's transaction. */
@ApplicationScoped
class AchievementDesk {

  private static final String KIND = "achievement";

  private final PostingDesk<Achievement> desk;
  private final Encodings encodings;
  private final Achievements achievements;
  private final Institutions institutions;
  private final Teams teams;
  private final Outbox outbox;
  private final Clock clock;

  AchievementDesk(
      Achievements achievements,
      Institutions institutions,
      Teams teams,
      Desks desks,
      Encodings encodings,
      Outbox outbox,
      Clock clock) {
    this.desk = desks.of(achievements, KIND, this::told);
    this.encodings = encodings;
    this.achievements = achievements;
    this.institutions = institutions;
    this.teams = teams;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Posts an achievement of one of the caller's institutions. */
  Achievement post(Caller caller, AchievementForm form) {
    AchievementReading read = AchievementReading.of(form);
    return desk.open(
        "posted", achievement(institutions.posting(caller, form.institution()), form, read));
  }

  /** Stores one row of a bulk load: the caller's own, or an operator's on behalf. */
  RowOutcome load(Caller caller, AchievementForm form) {
    AchievementReading read = AchievementReading.of(form);
    Institution of = institutions.posting(caller, form.institution());
    return desk.load(
        "posted", of.ownerOrg(), read.origin().reference(), () -> achievement(of, form, read));
  }

  /** Replaces what revision {@code ifMatch} says. */
  Achievement edit(UUID id, @Nullable String ifMatch, AchievementForm form) {
    return desk.edit(
        id,
        ifMatch,
        one ->
            one.edit(
                TeamNaming.of(form).among(teams, one.institution().id()),
                AchievementReading.of(form).facts()));
  }

  /** It is no longer offered. */
  Achievement close(UUID id, ReasonForm form) {
    String reason = form.read(FieldReading.code(CloseReason.class)).name();
    return desk.command(id, "closed", reason, one -> one.close(reason, clock.instant()));
  }

  /** Tells the new facts of an institution with each of its achievements, closed ones too. */
  void retell(@Observes InstitutionChanged event) {
    outbox.appendAll(
        achievements.lockAllOf(event.institution().id()).stream()
            .flatMap(one -> told("changed", one).stream())
            .toList());
  }

  /** An institution with an achievement in the market stays. */
  void keep(@Observes InstitutionClosing event) {
    achievements.refuseIfOpen(event.institution());
  }

  @Produces
  @Singleton
  Republication republication() {
    return desk.republication(AchievementEvents.TOPIC);
  }

  @Produces
  @Singleton
  EncodedKind encodedKind() {
    return EncodedKind.of(KIND, achievements, desk, achievement -> achievement.facts().wording());
  }

  private List<OutboxEvent> told(String what, Achievement achievement) {
    return AchievementEvents.of(
        what, achievement, encodings.told(KIND, achievement, achievement.facts().wording()));
  }

  private Achievement achievement(
      Institution institution, AchievementForm form, AchievementReading read) {
    UUID team = TeamNaming.of(form).among(teams, institution.id());
    return new Achievement(Ids.next(), institution, clock.instant(), team, read);
  }
}
