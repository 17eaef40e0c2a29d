package io.hanqiao.matcher.bench;

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
 * is committed. A trigger of the bench's own notes with each statement how many lists it wrote
 * under the trace of which change.
 */
final class CommittedLists implements AutoCloseable {

  private static final String NEWER =
      "SELECT seq, traceparent, lists FROM bench_seen WHERE seq > ? ORDER BY seq";

  /** How many lists each transaction writes under which trace, noted by the transaction itself. */
  private static final String NOTING =
      """
      CREATE UNLOGGED TABLE bench_seen (
        seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, traceparent text, lists int);
      CREATE FUNCTION bench_see() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN
        INSERT INTO bench_seen (traceparent, lists)
          SELECT traceparent, count(*) FROM written WHERE traceparent IS NOT NULL GROUP BY 1;
        NOTIFY bench_seen; RETURN NULL; END $$;
      CREATE TRIGGER bench_new AFTER INSERT ON pairing_list
        REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION bench_see();
      CREATE TRIGGER bench_next AFTER UPDATE ON pairing_list
        REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION bench_see();
      """;

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
  void start() throws SQLException {
    try (Connection owner = owner();
        Statement statement = owner.createStatement()) {
      statement.execute(NOTING);
    }
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
    return number("SELECT coalesce(sum(cardinality(list_ids)), 0) FROM untold_lists");
  }

  /** How many lists are stored. */
  long stored() throws SQLException {
    return number("SELECT count(*) FROM pairing_list");
  }

  /** In how many lists of needs each offer stands. */
  Map<UUID, Integer> popularity() throws SQLException {
    String query =
        "SELECT id, count(*) FROM pairing_list, pairing_entries(counterparts)"
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
  List<String> entries(UUID list) throws SQLException {
    List<String> entries = new ArrayList<>();
    String query =
        "SELECT id, score FROM pairing_list, pairing_entries(counterparts) WHERE list_id = ?"
            + " ORDER BY place";
    try (Connection worker = worker();
        PreparedStatement select = worker.prepareStatement(query)) {
      select.setObject(1, list);
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          entries.add(found.getString(1) + "=" + found.getInt(2));
        }
      }
    }
    return entries;
  }

  private void watch() {
    try (Connection owner = owner();
        Statement listen = owner.createStatement();
        PreparedStatement newer = owner.prepareStatement(NEWER)) {
      listen.execute("LISTEN bench_seen");
      long last = 0;
      while (!stopped.get()) {
        newer.setLong(1, last);
        try (ResultSet found = newer.executeQuery()) {
          long now = System.currentTimeMillis();
          while (found.next()) {
            last = found.getLong(1);
            note(found.getString(2), found.getInt(3), now);
          }
        }
        owner.unwrap(PGConnection.class).getNotifications(50);
      }
    } catch (SQLException e) {
      failed.set(e);
    }
  }

  private void note(String traceparent, int lists, long now) {
    byTrace.merge(
        traceId(traceparent),
        new Seen(lists, now),
        (old, more) -> new Seen(old.rows() + more.rows(), now));
  }

  private static String traceId(String traceparent) {
    return traceparent.substring(3, 35);
  }

  private long number(String query) throws SQLException {
    try (Connection worker = worker();
        Statement statement = worker.createStatement();
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
