package io.hanqiao.matcher.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.hanqiao.local.DatabaseAccess;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.postgresql.PGConnection;

/**
 * Sees the lists become visible, on a database connection of its own: what another session can read
 * is committed. Each list that is written leaves one event in the outbox in the same transaction,
 * under the trace of the change behind it.
 */
final class CommittedLists implements AutoCloseable {

  private static final String NEWER =
      "SELECT seq, traceparent FROM outbox WHERE seq > ? AND aggregatetype = 'matcher.pairing'"
          + " ORDER BY seq";

  private final DatabaseAccess database;
  private final Map<String, Seen> byTrace = new ConcurrentHashMap<>();
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final AtomicReference<Exception> failed = new AtomicReference<>();
  private final Thread watcher = new Thread(this::watch, "bench-watcher");

  CommittedLists(DatabaseAccess database) {
    this.database = database;
  }

  /**
   * What became visible of one change.
   *
   * @param rows lists written for it
   * @param lastAt when the last of them was seen, ms since the epoch
   */
  record Seen(int rows, long lastAt) {}

  /** Watches from now on. */
  void start() {
    watcher.start();
  }

  /** What was seen of a change; null if no list was written for it. */
  Seen of(String traceparent) {
    if (failed.get() != null) {
      throw new IllegalStateException("The database was lost from sight", failed.get());
    }
    return byTrace.get(traceId(traceparent));
  }

  /** How many lists are written and waiting to be told on Kafka. */
  long untold() throws SQLException {
    return number("SELECT count(*) FROM outbox WHERE published_at IS NULL");
  }

  /** How many lists are stored. */
  long stored() throws SQLException {
    return number("SELECT count(*) FROM outbox WHERE aggregatetype = 'matcher.pairing'");
  }

  /** In how many lists of needs each offer stands. */
  Map<UUID, Integer> popularity() throws SQLException {
    String query =
        "SELECT (e->>'id')::uuid, count(*) FROM pairing_list, jsonb_array_elements(entries) e"
            + " WHERE side = 'DEMAND' GROUP BY 1";
    try (Connection worker = worker();
        Statement statement = worker.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      Map<UUID, Integer> popularity = new HashMap<>();
      while (found.next()) {
        popularity.put(found.getObject(1, UUID.class), found.getInt(2));
      }
      return popularity;
    }
  }

  /** The entries of a list as stored: id and score; empty if there is no such list. */
  List<String> entries(UUID list) throws SQLException, JsonProcessingException {
    List<String> entries = new ArrayList<>();
    try (Connection worker = worker();
        PreparedStatement select =
            worker.prepareStatement("SELECT entries FROM pairing_list WHERE list_id = ?")) {
      select.setObject(1, list);
      try (ResultSet found = select.executeQuery()) {
        if (found.next()) {
          MarketEvents.JSON
              .readTree(found.getString(1))
              .forEach(e -> entries.add(e.path("id").asText() + "=" + e.path("score").asInt()));
        }
      }
    }
    return entries;
  }

  private void watch() {
    try (Connection owner = owner();
        Statement listen = owner.createStatement();
        PreparedStatement newer = owner.prepareStatement(NEWER)) {
      listen.execute("LISTEN outbox");
      long last = number("SELECT coalesce(max(seq), 0) FROM outbox");
      while (!stopped.get()) {
        newer.setLong(1, last);
        try (ResultSet found = newer.executeQuery()) {
          long now = System.currentTimeMillis();
          while (found.next()) {
            last = found.getLong(1);
            note(found.getString(2), now);
          }
        }
        owner.unwrap(PGConnection.class).getNotifications(50);
      }
    } catch (SQLException e) {
      failed.set(e);
    }
  }

  private void note(String traceparent, long now) {
    if (traceparent != null) {
      byTrace.merge(
          traceId(traceparent), new Seen(1, now), (old, one) -> new Seen(old.rows() + 1, now));
    }
  }

  private static String traceId(String traceparent) {
    return traceparent.substring(3, 35);
  }

  private long number(String query) throws SQLException {
    try (Connection owner = owner();
        Statement statement = owner.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      found.next();
      return found.getLong(1);
    }
  }

  private Connection owner() throws SQLException {
    return DriverManager.getConnection(
        database.jdbcUrl(), database.owner().username(), database.owner().password());
  }

  /** All lists are the worker's to see, and the app may become it. */
  private Connection worker() throws SQLException {
    Connection app =
        DriverManager.getConnection(
            database.jdbcUrl(), database.app().username(), database.app().password());
    try (Statement statement = app.createStatement()) {
      statement.execute("SET ROLE " + database.name() + "_worker");
    }
    return app;
  }

  @Override
  public void close() throws InterruptedException {
    stopped.set(true);
    watcher.join();
  }
}
