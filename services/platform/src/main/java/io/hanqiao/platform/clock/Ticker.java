package io.hanqiao.platform.clock;

import io.hanqiao.platform.leadership.Leadership;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Sees the moments of deadlines come, and the days of calendar rules. Every replica runs one; the
 * one that leads sleeps until the next moment of all deadlines, or until a new one is committed.
 */
final class Ticker implements Runnable {

  private static final Logger LOG = Logger.getLogger(Ticker.class);
  private static final String WORK = "clock";
  private static final long STANDBY_MILLIS = 1_000;
  private static final long AFTER_FAILURE_MILLIS = 500;

  /** Longest sleep: somebody may set the machine's time, or the calendar have something to do. */
  private static final long LONGEST_MILLIS = 60_000;

  private final TickerSettings settings;
  private final Marks marks;
  private final CalendarWork calendar;
  private final Clock clock;
  private final CountDownLatch stop = new CountDownLatch(1);
  private volatile @Nullable Connection held;

  Ticker(TickerSettings settings, Marks marks, CalendarWork calendar, Clock clock) {
    this.settings = settings;
    this.marks = marks;
    this.calendar = calendar;
    this.clock = clock;
  }

  @Override
  public void run() {
    long pause = 0;
    try {
      while (!stop.await(pause, TimeUnit.MILLISECONDS)) {
        try (Connection connection =
            Leadership.connect(
                settings.jdbcUrl(),
                settings.username(),
                settings.password(),
                settings.service() + "-clock")) {
          held = connection;
          lead(connection);
        } catch (SQLException | RuntimeException | Error e) {
          // What was not marked yet is still to be marked: the next term does.
          if (stop.getCount() > 0) {
            LOG.warnf("The clocks of %s begin again: %s", settings.service(), e);
          }
        }
        pause = AFTER_FAILURE_MILLIS;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void stop() {
    stop.countDown();
    Connection connection = held;
    if (connection != null) {
      try {
        // It may sleep on it for a minute.
        connection.abort(Runnable::run);
      } catch (SQLException e) {
        LOG.debug("The clocks' connection was gone before", e);
      }
    }
  }

  private void lead(Connection connection) throws SQLException, InterruptedException {
    while (!Leadership.take(connection, WORK)) {
      if (stop.await(STANDBY_MILLIS, TimeUnit.MILLISECONDS)) {
        return;
      }
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("LISTEN deadline");
      statement.execute("SET ROLE " + statement.enquoteIdentifier(settings.worker(), true));
    }
    // Days become known with a new release, and so with a new term.
    each(DueDeadlines.unknown(connection), marks::resolve);
    while (stop.getCount() > 0) {
      boolean failed = tick(connection);
      calendar.look();
      int sleep = (int) (failed ? AFTER_FAILURE_MILLIS : untilNext(connection));
      if (sleep > 0) {
        connection.unwrap(PGConnection.class).getNotifications(sleep);
      }
    }
  }

  /** Marks all that has come. Returns whether some could not be. */
  private boolean tick(Connection connection) throws SQLException {
    List<UUID> failed = new ArrayList<>();
    while (stop.getCount() > 0) {
      List<Deadline> waiting = DueDeadlines.waiting(connection, clock.instant(), failed);
      if (waiting.isEmpty()) {
        break;
      }
      failed.addAll(each(waiting, marks::tick));
    }
    return !failed.isEmpty();
  }

  /** One that cannot be marked keeps no other one waiting. Returns those. */
  private List<UUID> each(List<Deadline> deadlines, Consumer<Deadline> work) {
    List<UUID> failed = new ArrayList<>();
    for (Deadline deadline : deadlines) {
      try {
        work.accept(deadline);
      } catch (RuntimeException e) {
        LOG.warnf("A deadline of %s %s is tried again: %s", settings.service(), deadline.id(), e);
        failed.add(deadline.id());
      }
    }
    return failed;
  }

  private long untilNext(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("SELECT min(next_at) FROM deadline")) {
      found.next();
      Instant next = DeadlineRows.instant(found, 1);
      if (next == null) {
        return LONGEST_MILLIS;
      }
      // A millisecond more: what is cut off would be a look too early.
      long millis = Duration.between(clock.instant(), next).toMillis() + 1;
      return Math.max(0, Math.min(LONGEST_MILLIS, millis));
    }
  }
}
