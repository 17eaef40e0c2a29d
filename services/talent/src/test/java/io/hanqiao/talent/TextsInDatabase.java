package io.hanqiao.talent;

import static org.awaitility.Awaitility.await;

import io.hanqiao.local.DatabaseAccess;
import io.hanqiao.local.TestInfrastructure;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Encoded and waiting texts, seen and disturbed beside the service. */
final class TextsInDatabase {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private TextsInDatabase() {}

  /** The first column of the first row, as background work sees it; null if there is none. */
  static @Nullable String asWorker(String sql) throws SQLException {
    DatabaseAccess access = access();
    try (Connection app = login(access.app());
        Statement statement = app.createStatement()) {
      statement.execute("SET ROLE " + access.name() + "_worker");
      if (!statement.execute(sql)) {
        return Integer.toString(statement.getUpdateCount());
      }
      try (ResultSet found = statement.getResultSet()) {
        return found.next() ? found.getString(1) : null;
      }
    }
  }

  /**
   * What was told of a posting, in order: {@code v} with vectors, {@code -} without.
   *
   * @return such as {@code -v} for one that was posted and encoded
   */
  static String told(String id) throws SQLException {
    try (Connection owner = login(access().owner());
        PreparedStatement select =
            owner.prepareStatement(
                "SELECT string_agg(CASE WHEN payload LIKE '%encodedText%' THEN 'v' ELSE '-' END, ''"
                    + " ORDER BY eventversion) FROM outbox WHERE aggregateid = ?::uuid")) {
      select.setString(1, id);
      try (ResultSet found = select.executeQuery()) {
        return found.next() ? found.getString(1) : "";
      }
    }
  }

  /** Changes the schema. */
  static void asOwner(String sql) throws SQLException {
    try (Connection owner = login(access().owner());
        Statement statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }

  static long waiting() throws SQLException {
    return Long.parseLong(
        String.valueOf(asWorker("SELECT count(DISTINCT aggregate_id) FROM text_waiting")));
  }

  static long encoded() throws SQLException {
    return Long.parseLong(String.valueOf(asWorker("SELECT count(*) FROM encoded_text")));
  }

  /** When a posting's words were encoded last. */
  static @Nullable String encodedAt(String id) throws SQLException {
    return asWorker("SELECT encoded_at FROM encoded_text WHERE aggregate_id = '" + id + "'");
  }

  static void awaitNobodyWaits() {
    await().atMost(PATIENCE).until(() -> waiting() == 0);
  }

  /**
   * A team that cannot be told: its row is locked until this is closed.
   *
   * @param connection of an operator who changes it
   */
  record Held(Connection connection) implements AutoCloseable {

    /** Locks it. */
    static Held team(String id) throws SQLException {
      Connection app = login(access().app());
      app.setAutoCommit(false);
      try (Statement statement = app.createStatement()) {
        statement.execute(
            "SELECT set_config('hanqiao.org', '"
                + Requests.OPERATOR_ORG
                + "', true), set_config('hanqiao.roles', 'operator', true)");
        statement.execute("SELECT id FROM team WHERE id = '" + id + "' FOR UPDATE");
      }
      return new Held(app);
    }

    /** Returns when the encoding has come so far that it wants the row. */
    int awaitWaiter() {
      int[] pid = {0};
      await()
          .atMost(PATIENCE)
          .until(
              () -> {
                pid[0] = waiter();
                return pid[0] != 0;
              });
      return pid[0];
    }

    /** Changes it beside the service, as an operator would. */
    void change(String sql) throws SQLException {
      try (Statement statement = connection.createStatement()) {
        statement.execute(sql);
      }
    }

    /** The process that waits for the row dies. */
    void kill(int waiter) throws SQLException {
      try (Connection app = login(access().app());
          Statement statement = app.createStatement()) {
        statement.execute("SELECT pg_terminate_backend(" + waiter + ")");
      }
    }

    void commit() throws SQLException {
      connection.commit();
    }

    @Override
    public void close() throws SQLException {
      connection.close();
    }

    private static int waiter() throws SQLException {
      try (Connection app = login(access().app());
          Statement statement = app.createStatement();
          ResultSet found =
              statement.executeQuery(
                  "SELECT pid FROM pg_stat_activity WHERE datname = current_database()"
                      + " AND cardinality(pg_blocking_pids(pid)) > 0")) {
        return found.next() ? found.getInt(1) : 0;
      }
    }
  }

  /**
   * Another process that encodes, or says so: while it does, nobody else may.
   *
   * @param connection that holds the lock of who works
   */
  record Leader(Connection connection) implements AutoCloseable {

    /** Begins to lead; nobody else does. */
    static Leader take() throws SQLException {
      Connection app = login(access().app());
      try (Statement statement = app.createStatement()) {
        statement.execute("SELECT pg_advisory_lock(hashtext('hanqiao.encodings'))");
      }
      return new Leader(app);
    }

    /** Returns when somebody has asked to work, was told no, and has asked again. */
    void awaitStandby() {
      Set<String> asked = new HashSet<>();
      await()
          .atMost(PATIENCE)
          .until(
              () -> {
                String at = asked();
                if (at != null) {
                  asked.add(at);
                }
                return asked.size() > 1;
              });
    }

    private @Nullable String asked() throws SQLException {
      try (Statement statement = connection.createStatement();
          ResultSet found =
              statement.executeQuery(
                  "SELECT query_start FROM pg_stat_activity WHERE datname = current_database()"
                      + " AND application_name = 'encodings'"
                      + " AND query LIKE '%pg_try_advisory_lock%'")) {
        return found.next() ? found.getString(1) : null;
      }
    }

    @Override
    public void close() throws SQLException {
      connection.close();
    }
  }

  private static DatabaseAccess access() {
    return TestInfrastructure.get().database("talent");
  }

  private static Connection login(DatabaseAccess.Account account) throws SQLException {
    return DriverManager.getConnection(access().jdbcUrl(), account.username(), account.password());
  }
}
