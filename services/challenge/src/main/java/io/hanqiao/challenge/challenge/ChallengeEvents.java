package io.hanqiao.challenge.challenge;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hanqiao.platform.outbox.OutboxEvent;
import io.hanqiao.text.encoding.ToldText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others may know of a challenge. */
final class ChallengeEvents {

  static final String TOPIC = "challenge.challenge";

  private ChallengeEvents() {}

  /** The body of an event. */
  record State(
      UUID challengeId,
      UUID ownerOrg,
      String status,
      @Nullable String closedReason,
      @Nullable Instant closedAt,
      Instant postedAt,
      @JsonUnwrapped QuestionView question,
      @JsonUnwrapped PartiesView parties,
      @JsonUnwrapped ConditionsView conditions,
      List<ResponseClock.ClockView> clocks,
      @Nullable ToldText encodedText,
      boolean synthetic) {}

  /**
   * One of posted, changed, closed, due-soon, overdue, escalated.
   *
   * @param clocks how soon it should have its first proposal; empty if it was loaded
   * @param encoded its words; null while they are not yet encoded
   */
  static List<OutboxEvent> of(
      String what,
      Challenge challenge,
      List<ResponseClock.ClockView> clocks,
      @Nullable ToldText encoded) {
    return List.of(
        new OutboxEvent(
            TOPIC,
            "io.hanqiao.challenge.challenge." + what + ".v1",
            challenge.id(),
            challenge.nextEventVersion(),
            state(challenge, clocks, encoded)));
  }

  /** What others may know of a challenge as it stands. */
  static State state(
      Challenge challenge, List<ResponseClock.ClockView> clocks, @Nullable ToldText encoded) {
    ChallengeContent content = challenge.content();
    return new State(
        challenge.id(),
        challenge.ownerOrg(),
        challenge.statusCode(),
        challenge.closedReason(),
        challenge.closedAt(),
        challenge.createdAt(),
        QuestionView.of(content.question()),
        PartiesView.told(content.parties()),
        ConditionsView.of(content.conditions()),
        clocks,
        encoded,
        challenge.synthetic());
  }
}
