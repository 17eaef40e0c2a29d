package io.hanqiao.credit;

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

/** Holds a transaction open, to see who waits for it and what happens then. */
final class OpenTransaction {

  private static final DatabaseAccess ACCESS = TestInfrastructure.get().database("credit");

  private OpenTransaction() {}

  /**
   * Renames a bank and locks its offers, as the service does, and commits only when {@code request}
   * waits for that or has gone past it.
   *
   * @return what the request answered
   */
  static <T> T whileRenaming(String bank, String name, Supplier<T> request) throws SQLException {
    return whileOpen(
        List.of(
            "UPDATE bank SET name = '" + name + "' WHERE id = '" + bank + "'",
            "SELECT id FROM credit_offer WHERE bank_id = '" + bank + "' FOR UPDATE"),
        request,
        () -> {});
  }

  /**
   * Locks an offer, lets {@code request} wait for it, does {@code meanwhile} and lets go: the
   * request is the first to have the offer afterwards. Rows that name the offer may be stored
   * meanwhile.
   *
   * @return what the request answered
   */
  static <T> T whileHeld(String offer, Supplier<T> request, Runnable meanwhile)
      throws SQLException {
    return whileOpen(
        List.of("SELECT id FROM credit_offer WHERE id = '" + offer + "' FOR NO KEY UPDATE"),
        request,
        meanwhile);
  }

  private static <T> T whileOpen(List<String> statements, Supplier<T> request, Runnable meanwhile)
      throws SQLException {
    try (Connection app = login(ACCESS.app());
        Connection owner = login(ACCESS.owner());
        Statement open = app.createStatement()) {
      app.setAutoCommit(false);
      open.execute("SELECT set_config('hanqiao.roles', 'operator', true)");
      for (String statement : statements) {
        open.execute(statement);
      }
      CompletableFuture<T> answer = CompletableFuture.supplyAsync(request);
      await().until(() -> answer.isDone() || somebodyWaits(owner));
      meanwhile.run();
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
