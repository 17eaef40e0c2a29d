package io.hanqiao.credit;

import static org.awaitility.Awaitility.await;

import io.hanqiao.local.DatabaseAccess;
import io.hanqiao.local.TestInfrastructure;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** The service's database, reached beside the service. */
final class Database {

  private static final DatabaseAccess ACCESS = TestInfrastructure.get().database("credit");

  private Database() {}

  /** One line of the audit trail. */
  record AuditLine(String action, UUID org, UUID onBehalfOf, String reason) {}

  /** What was written down about an aggregate, in order. */
  static List<AuditLine> audit(String aggregate) throws SQLException {
    try (Connection owner = login(ACCESS.owner());
        PreparedStatement select =
            owner.prepareStatement(
                "SELECT action, org, on_behalf_of, reason FROM audit WHERE aggregate_id = ?"
                    + " ORDER BY seq")) {
      select.setObject(1, UUID.fromString(aggregate));
      List<AuditLine> lines = new ArrayList<>();
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          lines.add(
              new AuditLine(
                  found.getString(1),
                  found.getObject(2, UUID.class),
                  found.getObject(3, UUID.class),
                  found.getString(4)));
        }
      }
      return lines;
    }
  }

  /** The body of the newest event of an aggregate, as it was left in the outbox. */
  static String lastTold(String aggregate) throws SQLException {
    try (Connection owner = login(ACCESS.owner());
        PreparedStatement select =
            owner.prepareStatement(
                "SELECT payload FROM outbox WHERE aggregateid = ? ORDER BY eventversion DESC"
                    + " LIMIT 1")) {
      select.setObject(1, UUID.fromString(aggregate));
      try (ResultSet found = select.executeQuery()) {
        return found.next() ? found.getString(1) : "";
      }
    }
  }

  /**
   * Renames a bank and locks its offers, as the service does, and commits only when {@code request}
   * waits for that or has gone past it.
   *
   * @return what the request answered
   */
  static <T> T whileRenaming(String bank, String name, Supplier<T> request) throws SQLException {
    try (Connection app = login(ACCESS.app());
        Connection owner = login(ACCESS.owner());
        Statement rename = app.createStatement()) {
      app.setAutoCommit(false);
      rename.execute("SELECT set_config('hanqiao.roles', 'operator', true)");
      rename.execute("UPDATE bank SET name = '" + name + "' WHERE id = '" + bank + "'");
      rename.execute("SELECT id FROM credit_offer WHERE bank_id = '" + bank + "' FOR UPDATE");
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

  /**
   * What a statement does for the service's own role when {@code org} acts in {@code roles}.
   *
   * @return how many rows it read or changed
   */
  static int asApp(String org, String roles, String sql) throws SQLException {
    try (Connection app = login(ACCESS.app());
        Statement statement = app.createStatement()) {
      app.setAutoCommit(false);
      statement.execute("SELECT set_config('hanqiao.org', '" + org + "', true)");
      statement.execute("SELECT set_config('hanqiao.roles', '" + roles + "', true)");
      if (!statement.execute(sql)) {
        return statement.getUpdateCount();
      }
      int rows = 0;
      try (ResultSet found = statement.getResultSet()) {
        while (found.next()) {
          rows++;
        }
      }
      return rows;
    }
  }

  private static Connection login(DatabaseAccess.Account account) throws SQLException {
    return DriverManager.getConnection(ACCESS.jdbcUrl(), account.username(), account.password());
  }
}
