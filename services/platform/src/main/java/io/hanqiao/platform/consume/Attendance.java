package io.hanqiao.platform.consume;

import io.hanqiao.platform.aggregate.ErasedRecords;
import io.hanqiao.platform.identity.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * When subscriptions last heard their topics. One that was away for longer than erased records are
 * kept may hold what was erased meanwhile and will never hear of it: it forgets all and hears its
 * topics from the beginning.
 */
@ApplicationScoped
class Attendance {

  /** How often it is written down that a subscription hears. */
  private static final Duration NOTED_EVERY = Duration.ofHours(1);

  private static final String FIRST =
      "INSERT INTO subscription_heard (subscription, heard_at) VALUES (?, ?)"
          + " ON CONFLICT DO NOTHING";
  private static final String LAST =
      "SELECT heard_at, generation FROM subscription_heard WHERE subscription = ? FOR UPDATE";
  private static final String NOTE =
      "UPDATE subscription_heard SET heard_at = ?, generation = generation + ?"
          + " WHERE subscription = ?";

  private final Transactions transactions;
  private final DataSource dataSource;
  private final Clock clock;
  private final Map<String, Instant> noted = new ConcurrentHashMap<>();

  Attendance(Transactions transactions, DataSource dataSource, Clock clock) {
    this.transactions = transactions;
    this.dataSource = dataSource;
    this.clock = clock;
  }

  /**
   * The group a subscription hears in from now on: another one than before if it was away for too
   * long, so that no replica has a place of before in it.
   */
  String group(Subscription subscription) {
    int generation = transactions.asWorker(() -> generation(subscription));
    noted.put(subscription.name(), clock.instant());
    return subscription.name() + (generation == 0 ? "" : "." + generation);
  }

  /** It hears. */
  void heard(Subscription subscription) {
    Instant now = clock.instant();
    Instant before = noted.getOrDefault(subscription.name(), Instant.EPOCH);
    if (before.plus(NOTED_EVERY).isBefore(now)) {
      transactions.runAsWorker(() -> note(subscription.name(), now, 0));
      noted.put(subscription.name(), now);
    }
  }

  private int generation(Subscription subscription) {
    Instant now = clock.instant();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement first = connection.prepareStatement(FIRST);
        PreparedStatement last = connection.prepareStatement(LAST)) {
      first.setString(1, subscription.name());
      first.setObject(2, now.atOffset(ZoneOffset.UTC));
      first.executeUpdate();
      last.setString(1, subscription.name());
      try (ResultSet found = last.executeQuery()) {
        found.next();
        Instant heard = found.getObject(1, OffsetDateTime.class).toInstant();
        boolean away = heard.plus(ErasedRecords.KEPT).isBefore(now);
        if (away) {
          subscription.forgetAll().run();
        }
        note(subscription.name(), now, away ? 1 : 0);
        return found.getInt(2) + (away ? 1 : 0);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Could not look up when a subscription last heard", e);
    }
  }

  private void note(String name, Instant now, int generations) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update = connection.prepareStatement(NOTE)) {
      update.setObject(1, now.atOffset(ZoneOffset.UTC));
      update.setInt(2, generations);
      update.setString(3, name);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not note that a subscription hears", e);
    }
  }
}
