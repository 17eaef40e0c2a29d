package io.hanqiao.challenge;

import static org.awaitility.Awaitility.await;

import io.hanqiao.local.DatabaseAccess;
import io.hanqiao.local.TestInfrastructure;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Holds a sponsor's change of a challenge open, to see who waits for it. */
final class OpenChange {

  private static final DatabaseAccess ACCESS = TestInfrastructure.get().database("challenge");

  private OpenChange() {}

  /**
   * Changes a challenge as the service does and commits only when {@code request} waits for that or
   * has gone past it.
   *
   * @param set what is changed, SQL
   * @return what the request answered
   */
  static <T> T whileChanging(String challenge, String set, Supplier<T> request)
      throws SQLException {
    try (Connection app = login(ACCESS.app());
        Connection owner = login(ACCESS.owner());
        Statement change = app.createStatement()) {
      app.setAutoCommit(false);
      change.execute(
          "SELECT set_config('hanqiao.roles', 'enterprise', true), set_config('hanqiao.org', '"
              + Requests.SPONSOR_ORG
              + "', true)");
      change.execute("UPDATE challenge SET " + set + " WHERE id = '" + challenge + "'");
      CompletableFuture<T> answer = CompletableFuture.supplyAsync(request);
      await().until(() -> answer.isDone() || somebodyWaits(owner));
      app.commit();
      return answer.join();
    }
  }

  private static boolean somebodyWaits(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database()"
                    + " AND cardinality(pg_blocking_pids(pid)) > 0)")) {
      return found.next() && found.getBoolean(1);
    }
  }

  private static Connection login(DatabaseAccess.Account account) throws SQLException {
    return DriverManager.getConnection(ACCESS.jdbcUrl(), account.username(), account.password());
  }
}
