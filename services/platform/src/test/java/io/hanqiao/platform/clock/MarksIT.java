package io.hanqiao.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanqiao.platform.identity.Transactions;
import io.hanqiao.platform.identity.WorkerRole;
import io.hanqiao.platform.leadership.Led;
import io.hanqiao.platform.parcel.ParcelsRunning;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** What whoever marks does with a deadline that it saw a while ago. */
@ParcelsRunning
class MarksIT {

  private static final String WAITING =
      "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
          + " AND cardinality(pg_blocking_pids(pid)) > 0";

  @Inject Marks marks;
  @Inject Deadlines deadlines;
  @Inject ParcelClock clock;
  @Inject Transactions transactions;
  @Inject CalendarWork calendar;
  @Inject WorkerRole worker;

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

  /** The first has lost its lead and does not know: both want the same row at the same time. */
  @Test
  void twoTickersAtOnceOnOneDatabaseTellEachMomentOnce() throws Exception {
    UUID parcel = UUID.randomUUID();
    clock.gather(parcel, 2);
    Led second = Ticker.of(settings(), marks, calendar, Clock.systemUTC());
    second.start();
    try (Connection held = login();
        Connection looking = login()) {
      Deadline seen = started(parcel, due(now.minusSeconds(60)));
      await().until(() -> clock.awaited(parcel) == 1);
      held.setAutoCommit(false);
      ask(held, "SET LOCAL ROLE " + worker.name());
      ask(held, "SELECT 1 FROM deadline WHERE id = '" + seen.id() + "' FOR UPDATE");
      ask(
          looking,
          "SELECT pg_terminate_backend(a.pid) FROM pg_stat_activity a JOIN pg_locks l USING (pid)"
              + " WHERE a.datname = current_database() AND l.locktype = 'advisory' AND l.granted"
              + (" AND a.application_name = '" + settings().service() + "-clock'"));
      await().until(() -> ask(looking, WAITING) == 2);
      held.commit();
      await().until(() -> ask(looking, WAITING) == 0);
    } finally {
      second.end();
    }
    await().until(() -> read(parcel).told().dueAt() != null);

    assertThat(clock.told(parcel)).containsExactly("OVERDUE");
  }

  private Connection login() throws SQLException {
    TickerSettings to = settings();
    return DriverManager.getConnection(to.jdbcUrl(), to.username(), to.password());
  }

  /** The number a statement says first; zero if it says none. */
  private static int ask(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (!statement.execute(sql)) {
        return 0;
      }
      try (ResultSet found = statement.getResultSet()) {
        return found.next() && found.getObject(1) instanceof Number said ? said.intValue() : 0;
      }
    }
  }

  private TickerSettings settings() {
    Config config = ConfigProvider.getConfig();
    return new TickerSettings(
        config.getValue("quarkus.application.name", String.class),
        config.getValue("quarkus.datasource.jdbc.url", String.class),
        config.getValue("quarkus.datasource.username", String.class),
        config.getValue("quarkus.datasource.password", String.class),
        worker.name());
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
