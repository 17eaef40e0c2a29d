package io.hanqiao.enterprise;

import static org.awaitility.Awaitility.await;

import io.hanqiao.local.DatabaseAccess;
import io.hanqiao.local.TestInfrastructure;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Holds a change open, to see who waits for it. */
final class OpenChange {

  private static final DatabaseAccess ACCESS = TestInfrastructure.get().database("enterprise");

  private static final String OPERATOR_ORG = "01930000-0000-7000-8000-00000000c001";

  private OpenChange() {}

  /**
   * Runs statements as an operator, sends the requests, and commits only when as many sessions wait
   * as there are requests, or these have gone past.
   *
   * @return what the requests answered
   */
  static <T> List<T> whileOpen(List<String> statements, List<Supplier<T>> requests)
      throws SQLException {
    try (Connection app = login(ACCESS.app());
        Connection owner = login(ACCESS.owner());
        Statement change = app.createStatement()) {
      app.setAutoCommit(false);
      change.execute(
          "SELECT set_config('hanqiao.org', '"
              + OPERATOR_ORG
              + "', true), set_config('hanqiao.roles', 'operator', true)");
      for (String statement : statements) {
        change.execute(statement);
      }
      List<CompletableFuture<T>> sent =
          requests.stream().map(CompletableFuture::supplyAsync).toList();
      await()
          .until(
              () ->
                  sent.stream().filter(CompletableFuture::isDone).count() + waiting(owner)
                      >= requests.size());
      app.commit();
      return sent.stream().map(CompletableFuture::join).toList();
    }
  }

  /**
   * Runs statements, sends a request, and commits when it waits for them or has gone past.
   *
   * @return whether it waited
   */
  static boolean isWaitedFor(List<String> statements, Supplier<?> request) throws SQLException {
    try (Connection app = login(ACCESS.app());
        Connection owner = login(ACCESS.owner());
        Statement change = app.createStatement()) {
      app.setAutoCommit(false);
      for (String statement : statements) {
        change.execute(statement);
      }
      CompletableFuture<?> sent = CompletableFuture.supplyAsync(request);
      await().until(() -> sent.isDone() || waiting(owner) > 0);
      boolean waited = !sent.isDone();
      app.commit();
      Object unused = sent.join();
      return waited;
    }
  }

  private static long waiting(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                    + " AND cardinality(pg_blocking_pids(pid)) > 0")) {
      return found.next() ? found.getLong(1) : 0;
    }
  }

  private static Connection login(DatabaseAccess.Account account) throws SQLException {
    return DriverManager.getConnection(ACCESS.jdbcUrl(), account.username(), account.password());
  }
}
