package io.hanqiao.challenge.challenge;

import io.hanqiao.encodings.EncodedKind;
import io.hanqiao.encodings.Encodings;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.bulk.RowOutcome;
import io.hanqiao.platform.clock.Deadline;
import io.hanqiao.platform.clock.Moment;
import io.hanqiao.platform.clock.Ticked;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.outbox.OutboxEvent;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Posts, edits and closes challenges. Every method runs inside the caller's transaction, but for
 * drafts, which need none.
 */
@ApplicationScoped
class ChallengeDesk {

  static final String KIND = "challenge";

  /** Who acts when a clock does, in the audit trail. */
  private static final String CLOCK = "clock";

  private final PostingDesk<Challenge> desk;
  private final Challenges challenges;
  private final Encodings encodings;
  private final ResponseClock response;
  private final Clock clock;

  ChallengeDesk(
      Challenges challenges,
      Desks desks,
      Encodings encodings,
      ResponseClock response,
      Clock clock) {
    this.desk = desks.of(challenges, KIND, this::told);
    this.challenges = challenges;
    this.encodings = encodings;
    this.response = response;
    this.clock = clock;
  }

  /** Posts a challenge of the caller's organisation. */
  Challenge post(Caller caller, ChallengeForm form) {
    UUID owner = ActingFor.owner(caller, form.ownerOrg());
    Challenge made = challenge(owner, ChallengeReading.ofSponsor(form, today()));
    response.start(made);
    return desk.open("posted", made);
  }

  /** The challenge that {@link #post} would post; it is not. */
  Challenge draft(Caller caller, ChallengeForm form) {
    UUID owner = ActingFor.owner(caller, form.ownerOrg());
    return challenge(owner, ChallengeReading.ofSponsor(form, today()));
  }

  /** What would be told of a draft once its words are encoded: they are, here and now. */
  ChallengeEvents.State state(Challenge draft) {
    return ChallengeEvents.state(
        draft, List.of(), encodings.ofDraft(draft.content().question().wording()));
  }

  /** Stores one row of a bulk load; one that was closed before is told as such at once. */
  RowOutcome load(Caller caller, ChallengeForm form) {
    UUID owner = ActingFor.owner(caller, form.ownerOrg());
    ChallengeReading read =
        caller.is("operator")
            ? ChallengeReading.ofOperator(form, today())
            : ChallengeReading.ofSponsor(form, today());
    return desk.load(
        read.ending() == null ? "posted" : "closed",
        owner,
        read.origin().reference(),
        () -> challenge(owner, read));
  }

  /** Replaces the content of revision {@code ifMatch}. */
  Challenge edit(UUID id, @Nullable String ifMatch, ChallengeForm form) {
    return desk.edit(
        id,
        ifMatch,
        challenge -> {
          ChallengeContent content = ChallengeReading.ofEdit(form);
          Contradictions.refuseItselfAlone(content, challenge.ownerOrg());
          challenge.edit(content, today());
        });
  }

  /** Takes no more proposals and opens those that came. */
  Challenge close(UUID id, ReasonForm form) {
    String reason = form.read(code -> Codes.parse(CloseReason.class, code)).name();
    return desk.command(
        id,
        "closed",
        reason,
        challenge -> {
          challenge.close(reason, clock.instant());
          response.closed(id);
        });
  }

  /** A proposal has come, inside a worker's transaction: the first one is what was waited for. */
  void answered(UUID id, Instant at) {
    if (response.waits(id)) {
      Challenge challenge = challenges.lock(id);
      if (response.answered(id, at)) {
        desk.tellAgain(challenge, CLOCK, "answered");
      }
    }
  }

  @Produces
  @Singleton
  Ticked ticked() {
    return new Ticked(KIND, challenges::lock, this::tick, ResponseClock::due, deadline -> {});
  }

  private void tick(Deadline deadline, Moment moment) {
    Challenge challenge = challenges.get(deadline.owed().aggregateId());
    String what = moment.name().toLowerCase(Locale.ROOT).replace('_', '-');
    desk.cameOver(what, challenge, CLOCK, deadline.owed().stage());
  }

  @Produces
  @Singleton
  Republication republication() {
    return desk.republication(ChallengeEvents.TOPIC);
  }

  @Produces
  @Singleton
  EncodedKind encodedKind() {
    return EncodedKind.of(KIND, challenges, desk, one -> one.content().question().wording());
  }

  private List<OutboxEvent> told(String what, Challenge challenge) {
    return ChallengeEvents.of(
        what,
        challenge,
        response.view(challenge.id()),
        encodings.told(KIND, challenge, challenge.content().question().wording()));
  }

  private Challenge challenge(UUID owner, ChallengeReading read) {
    Contradictions.refuseItselfAlone(read.content(), owner);
    Challenge challenge = new Challenge(Ids.next(), owner, clock.instant(), read);
    Ending ending = read.ending();
    if (ending != null) {
      challenge.close(
          ending.reason().name(), ending.on().atStartOfDay(clock.getZone()).toInstant());
    }
    return challenge;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
