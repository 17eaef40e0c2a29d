package io.hanqiao.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeadlineTest {

  private static final Due DUE = new Due(at(20), at(30), at(40));
  private static final Due NOTHING = Due.UNKNOWN;

  @Test
  void howItStandsFollowsFromItsInstants() {
    assertThat(running(NOTHING).state(at(29))).isEqualTo(ClockState.RUNNING);
    assertThat(running(NOTHING).state(at(30))).isEqualTo(ClockState.OVERDUE);
    assertThat(running(NOTHING).state(at(39))).isEqualTo(ClockState.OVERDUE);
    assertThat(running(NOTHING).state(at(40))).isEqualTo(ClockState.ESCALATED);
  }

  @Test
  void whatWasDoneLateStaysLateAndWhatWasDroppedInTimeIsNeither() {
    assertThat(stopped(29, false).state(at(99))).isEqualTo(ClockState.MET);
    assertThat(stopped(30, false).state(at(99))).isEqualTo(ClockState.OVERDUE);
    assertThat(stopped(40, false).state(at(99))).isEqualTo(ClockState.ESCALATED);
    assertThat(stopped(29, true).state(at(99))).isEqualTo(ClockState.DROPPED);
    assertThat(stopped(30, true).state(at(99))).isEqualTo(ClockState.OVERDUE);
  }

  @Test
  void anEndThatIsNotKnownIsNeverTooLate() {
    Deadline unknown =
        new Deadline(new UUID(0, 1), owed(), at(0), Due.UNKNOWN, NOTHING, null, false);

    assertThat(unknown.state(at(1_000_000))).isEqualTo(ClockState.RUNNING);
    assertThat(unknown.untold(at(1_000_000))).isEmpty();
  }

  @Test
  void eachMomentIsToldOnceInItsOrder() {
    assertThat(running(NOTHING).untold(at(19))).isEmpty();
    assertThat(running(NOTHING).untold(at(20))).contains(Moment.DUE_SOON);
    assertThat(running(told(at(20), null, null)).untold(at(29))).isEmpty();
    assertThat(running(told(at(20), null, null)).untold(at(30))).contains(Moment.OVERDUE);
    assertThat(running(told(at(20), at(30), null)).untold(at(39))).isEmpty();
    assertThat(running(told(at(20), at(30), null)).untold(at(40))).contains(Moment.ESCALATED);
    assertThat(running(told(at(20), at(30), at(40))).untold(at(99))).isEmpty();
  }

  @Test
  void aReminderThatComesTooLateIsLeftOut() {
    assertThat(running(NOTHING).untold(at(50))).contains(Moment.OVERDUE);
    assertThat(running(told(null, at(50), null)).untold(at(50))).contains(Moment.ESCALATED);
    assertThat(stopped(10, false).untold(at(50))).isEmpty();
  }

  private static Deadline running(Due told) {
    return new Deadline(new UUID(0, 1), owed(), at(0), DUE, told, null, false);
  }

  private static Deadline stopped(int second, boolean dropped) {
    return new Deadline(new UUID(0, 1), owed(), at(0), DUE, NOTHING, at(second), dropped);
  }

  private static Due told(
      @Nullable Instant soon, @Nullable Instant overdue, @Nullable Instant escalated) {
    return new Due(soon, overdue, escalated);
  }

  private static Owed owed() {
    return new Owed("parcel", new UUID(0, 2), "WEIGH", "P", new UUID(0, 3), null, null);
  }

  private static Instant at(int second) {
    return Instant.ofEpochSecond(second);
  }
}
