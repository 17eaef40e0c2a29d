package io.hanqiao.challenge.challenge;

import io.hanqiao.encodings.EncodedKind;
import io.hanqiao.encodings.Encodings;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.bulk.RowOutcome;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Posts, edits and closes challenges. Every method runs inside the caller's transaction, but for
 * drafts, which need none.
 */
@ApplicationScoped
class ChallengeDesk {

  private static final String KIND = "challenge";

  private final PostingDesk<Challenge> desk;
  private final Challenges challenges;
  private final Encodings encodings;
  private final Clock clock;

  ChallengeDesk(Challenges challenges, Desks desks, Encodings encodings, Clock clock) {
    this.desk = desks.of(challenges, KIND, this::told);
    this.challenges = challenges;
    this.encodings = encodings;
    this.clock = clock;
  }

  /** Posts a challenge of the caller's organisation. */
  Challenge post(Caller caller, ChallengeForm form) {
    UUID owner = ActingFor.owner(caller, form.ownerOrg());
    return desk.open("posted", challenge(owner, ChallengeReading.ofSponsor(form, today())));
  }

  /** The challenge that {@link #post} would post; it is not. */
  Challenge draft(Caller caller, ChallengeForm form) {
    UUID owner = ActingFor.owner(caller, form.ownerOrg());
    return challenge(owner, ChallengeReading.ofSponsor(form, today()));
  }

  /** What would be told of a draft once its words are encoded: they are, here and now. */
  ChallengeEvents.State state(Challenge draft) {
    return ChallengeEvents.state(draft, encodings.ofDraft(draft.content().question().wording()));
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
    return desk.command(id, "closed", reason, c -> c.close(reason, clock.instant()));
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
        what, challenge, encodings.told(KIND, challenge, challenge.content().question().wording()));
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
