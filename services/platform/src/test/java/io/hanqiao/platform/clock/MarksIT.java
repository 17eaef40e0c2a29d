package io.hanqiao.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanqiao.platform.identity.Transactions;
import io.hanqiao.platform.parcel.ParcelsRunning;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What whoever marks does with a deadline that it saw a while ago. */
@ParcelsRunning
class MarksIT {

  @Inject Marks marks;
  @Inject Deadlines deadlines;
  @Inject ParcelClock clock;
  @Inject Transactions transactions;

  private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);

  @Test
  void aMomentIsToldOnceThoughSeveralSawItComing() {
    UUID parcel = UUID.randomUUID();
    Deadline seen = started(parcel, due(now.minusSeconds(60)));
    marks.tick(seen);
    marks.tick(seen);
    // The service's own worker has been at it, too.
    await().until(() -> read(parcel).told().dueAt() != null);

    assertThat(clock.told(parcel)).containsExactly("OVERDUE");
    assertThat(read(parcel).state(now)).isEqualTo(ClockState.OVERDUE);
  }

  @Test
  void anEndThatWasNotKnownIsSetAndToldOfOnceItIs() {
    UUID parcel = UUID.randomUUID();
    Deadline seen = started(parcel, Due.UNKNOWN);
    marks.resolve(seen);
    assertThat(read(parcel).due()).isEqualTo(Due.UNKNOWN);
    assertThat(clock.told(parcel)).isEmpty();

    Due due = due(now.plus(Duration.ofDays(7)));
    clock.know(due);
    marks.resolve(seen);
    marks.resolve(seen);
    assertThat(read(parcel).due()).isEqualTo(due);
    assertThat(clock.told(parcel)).containsExactly("KNOWN");
  }

  @Test
  void whatWasStoppedMeanwhileIsLeftAlone() {
    UUID parcel = UUID.randomUUID();
    Deadline seen = started(parcel, due(now.plus(Duration.ofDays(7))));
    assertThat(transactions.asWorker(() -> deadlines.stop(parcel, "WEIGH", now))).isTrue();
    assertThat(transactions.asWorker(() -> deadlines.stop(parcel, "WEIGH", now))).isFalse();
    marks.tick(seen);
    marks.resolve(seen);

    assertThat(clock.told(parcel)).isEmpty();
    assertThat(read(parcel).state(now)).isEqualTo(ClockState.MET);
  }

  private static Due due(Instant at) {
    return new Due(at.minusSeconds(3600), at, at.plusSeconds(86_400));
  }

  private Deadline started(UUID parcel, Due due) {
    Owed owed = new Owed(ParcelClock.KIND, parcel, "WEIGH", "P", parcel, null, null);
    transactions.runAsWorker(() -> deadlines.start(owed, now.minusSeconds(7200), due));
    return read(parcel);
  }

  private Deadline read(UUID parcel) {
    return transactions.asWorker(() -> deadlines.of(parcel)).get(0);
  }
}
