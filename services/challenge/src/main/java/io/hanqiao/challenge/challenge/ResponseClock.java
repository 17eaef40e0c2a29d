package io.hanqiao.challenge.challenge;

import io.hanqiao.platform.clock.ClockState;
import io.hanqiao.platform.clock.Deadline;
import io.hanqiao.platform.clock.Deadlines;
import io.hanqiao.platform.clock.Due;
import io.hanqiao.platform.clock.Owed;
import io.hanqiao.vocabulary.ClockProgramme;
import io.hanqiao.vocabulary.ClockStage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How soon a challenge that was just posted should have its first proposal. One that is loaded was
 * posted elsewhere, nobody knows when, and has no clock.
 */
@ApplicationScoped
class ResponseClock {

  private static final ClockProgramme PROGRAMME = ClockProgramme.usual("CHALLENGE");
  private static final ClockStage STAGE = PROGRAMME.stages().get(0);

  private final Deadlines deadlines;
  private final Clock clock;

  ResponseClock(Deadlines deadlines, Clock clock) {
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** A step that should be taken in time, on the wire: in answers and in events alike. */
  @Schema(name = "ClockView", description = "A step that should be taken in time.")
  record ClockView(
      @Schema(description = "By which promise.", examples = "RESPONSE_48H") String programme,
      @Schema(description = "FIRST_PROPOSAL.", examples = "FIRST_PROPOSAL") String stage,
      @Schema(
              description =
                  "RUNNING; MET: it came in time; OVERDUE and ESCALATED: it did not, though perhaps"
                      + " since; DROPPED: closed before its time had come.",
              examples = "RUNNING")
          ClockState state,
      @Schema(description = "Since when, UTC.") Instant startedAt,
      @Schema(description = "The first instant that is too late, UTC.", nullable = true)
          @Nullable Instant dueAt,
      @Schema(description = "When the matter goes up, UTC.", nullable = true)
          @Nullable Instant escalateAt,
      @Schema(
              description = "When the first proposal came or the challenge was closed, UTC.",
              nullable = true)
          @Nullable Instant stoppedAt) {}

  /** It has been posted. */
  void start(Challenge challenge) {
    Instant from = challenge.createdAt();
    deadlines.start(
        new Owed(
            ChallengeDesk.KIND,
            challenge.id(),
            STAGE.step().name(),
            PROGRAMME.code(),
            challenge.ownerOrg(),
            null,
            null),
        from,
        due(from));
  }

  /** Whether a first proposal is waited for. */
  boolean waits(UUID challengeId) {
    return deadlines.of(challengeId).stream().anyMatch(found -> found.stoppedAt() == null);
  }

  /** A proposal has come. Returns whether one was waited for. */
  boolean answered(UUID challengeId, Instant at) {
    return deadlines.stop(challengeId, STAGE.step().name(), at);
  }

  /** It takes no more proposals. */
  void closed(UUID challengeId) {
    deadlines.drop(challengeId, clock.instant());
  }

  /** As it stands; none for a challenge that was loaded. */
  List<ClockView> view(UUID challengeId) {
    Instant now = clock.instant();
    return deadlines.of(challengeId).stream().map(found -> view(found, now)).toList();
  }

  static Due due(Deadline deadline) {
    return due(deadline.startedAt());
  }

  private static Due due(Instant from) {
    return STAGE
        .due(from)
        .map(at -> new Due(at.minus(STAGE.remindBefore()), at, STAGE.escalation(at).orElse(null)))
        .orElse(Due.UNKNOWN);
  }

  private static ClockView view(Deadline deadline, Instant now) {
    return new ClockView(
        deadline.owed().programme(),
        deadline.owed().stage(),
        deadline.state(now),
        deadline.startedAt(),
        deadline.due().dueAt(),
        deadline.due().escalateAt(),
        deadline.stoppedAt());
  }
}
