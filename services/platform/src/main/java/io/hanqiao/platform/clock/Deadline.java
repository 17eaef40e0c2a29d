package io.hanqiao.platform.clock;

import io.hanqiao.platform.audit.NotDisclosed;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One deadline of an aggregate. How it stands follows from its instants alone, whether or not
 * anybody was told yet.
 *
 * @param id opaque, UUIDv7
 * @param owed what it is about
 * @param startedAt UTC
 * @param due its moments
 * @param told when they were told, UTC; null each until it was
 * @param stoppedAt when it was done or dropped, UTC; null while it runs
 * @param dropped whether it was stopped because nothing is waited for any more
 */
@NotDisclosed("written down as a reading of what it is a deadline of")
public record Deadline(
    UUID id,
    Owed owed,
    Instant startedAt,
    Due due,
    Due told,
    @Nullable Instant stoppedAt,
    boolean dropped) {

  /** How it stands. */
  public ClockState state(Instant now) {
    Instant at = stoppedAt == null ? now : stoppedAt;
    if (reached(due.escalateAt(), at)) {
      return ClockState.ESCALATED;
    }
    if (reached(due.dueAt(), at)) {
      return ClockState.OVERDUE;
    }
    if (stoppedAt == null) {
      return ClockState.RUNNING;
    }
    return dropped ? ClockState.DROPPED : ClockState.MET;
  }

  /** What has to be told now, the earliest first; a reminder that comes too late is left out. */
  Optional<Moment> untold(Instant now) {
    if (stoppedAt != null) {
      return Optional.empty();
    }
    if (reached(due.dueAt(), now)) {
      if (told.dueAt() == null) {
        return Optional.of(Moment.OVERDUE);
      }
      return told.escalateAt() == null && reached(due.escalateAt(), now)
          ? Optional.of(Moment.ESCALATED)
          : Optional.empty();
    }
    return told.soonAt() == null && reached(due.soonAt(), now)
        ? Optional.of(Moment.DUE_SOON)
        : Optional.empty();
  }

  private static boolean reached(@Nullable Instant moment, Instant at) {
    return moment != null && !at.isBefore(moment);
  }
}
