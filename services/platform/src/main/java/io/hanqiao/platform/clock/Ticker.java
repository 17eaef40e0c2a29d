package io.hanqiao.platform.clock;

import io.hanqiao.platform.leadership.Leadership;
import io.hanqiao.platform.leadership.Led;
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
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Sees the moments of deadlines come, and the days of calendar rules. Sleeps until the next moment
 * of all deadlines, or until a new one is committed.
 */
final class Ticker implements Led.Term {

  private static final Logger LOG = Logger.getLogger(Ticker.class);
  private static final Duration STANDBY = Duration.ofSeconds(1);

  /** Longest sleep: somebody may set the machine's time, or the calendar have something to do. */
  private static final long LONGEST_MILLIS = 60_000;

  /** Between looks whether the service ends. */
  private static final long NAP_MILLIS = 1_000;

  private final TickerSettings settings;
  private final Marks marks;
  private final CalendarWork calendar;
  private final Clock clock;

  private Ticker(TickerSettings settings, Marks marks, CalendarWork calendar, Clock clock) {
    this.settings = settings;
    this.marks = marks;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** The ticker of this replica. */
  static Led of(TickerSettings settings, Marks marks, CalendarWork calendar, Clock clock) {
    return new Led(
        "clocks",
        "clock",
        STANDBY,
        () ->
            Leadership.connect(
                settings.jdbcUrl(),
                settings.username(),
                settings.password(),
                settings.service() + "-clock"),
        new Ticker(settings, marks, calendar, clock));
  }

  @Override
  public void lead(Connection connection, Led led) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("LISTEN deadline");
      statement.execute("SET ROLE " + statement.enquoteIdentifier(settings.worker(), true));
    }
    // Days become known with a new release, and so with a new term.
    each(DueDeadlines.unknown(connection), marks::resolve);
    while (!led.stopped()) {
      boolean failed = tick(connection, led);
      calendar.look();
      sleep(connection, led, failed ? NAP_MILLIS : untilNext(connection));
    }
  }

  /** Until then, a new deadline or the end, whichever comes first. */
  private static void sleep(Connection connection, Led led, long millis) throws SQLException {
    PGConnection news = connection.unwrap(PGConnection.class);
    long left = millis;
    while (left > 0 && !led.stopped()) {
      long nap = Math.min(left, NAP_MILLIS);
      PGNotification[] heard = news.getNotifications((int) nap);
      left = heard == null || heard.length == 0 ? left - nap : 0;
    }
  }

  /** Marks all that has come. Returns whether some could not be. */
  private boolean tick(Connection connection, Led led) throws SQLException {
    List<UUID> failed = new ArrayList<>();
    while (!led.stopped()) {
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
