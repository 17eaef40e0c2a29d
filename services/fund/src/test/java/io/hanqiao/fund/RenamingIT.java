package io.hanqiao.fund;

import static io.hanqiao.fund.Requests.MANDATES;
import static io.hanqiao.fund.Requests.made;
import static io.hanqiao.fund.Requests.minimalMandate;
import static io.hanqiao.fund.Requests.put;
import static io.hanqiao.fund.Requests.registeredFund;
import static io.hanqiao.platform.testing.Calls.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hanqiao.local.DatabaseAccess;
import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A mandate tells of its fund and manager, so it must not tell what is just being replaced. */
@QuarkusTest
class RenamingIT {

  private static final DatabaseAccess ACCESS = TestInfrastructure.get().database("fund");
  private static final ServiceDatabase DATABASE = new ServiceDatabase("fund");
  private static final String NEW_NAME = "正在改的新名（演示）";

  @Test
  void aMandatePostedWhileItsFundIsRenamedTellsTheNewName() throws SQLException {
    String fund = registeredFund();

    String mandate = meanwhile("fund", fund, () -> made("fund", MANDATES, minimalMandate(fund)));

    assertThat(DATABASE.lastTold(mandate)).contains(NEW_NAME);
  }

  @Test
  void aMandatePostedWhileTheManagerIsRenamedTellsTheNewName() throws SQLException {
    String fund = registeredFund();
    String manager = get("fund", Requests.FUNDS + "/" + fund).extract().path("managerId");

    String mandate =
        meanwhile("fund_manager", manager, () -> made("fund", MANDATES, minimalMandate(fund)));

    assertThat(DATABASE.lastTold(mandate)).contains(NEW_NAME);
  }

  @Test
  void aMandateEditedWhileItsFundIsRenamedTellsTheNewName() throws SQLException {
    String fund = registeredFund();
    String mandate = made("fund", MANDATES, minimalMandate(fund));

    meanwhile(
        "fund",
        fund,
        () -> put("fund", MANDATES + "/" + mandate, "\"1\"", minimalMandate(fund)).statusCode(200));

    assertThat(DATABASE.lastTold(mandate)).contains(NEW_NAME);
  }

  /**
   * Renames and locks the mandates as the service does, and commits only when {@code request} waits
   * for that or has gone past it.
   */
  private static <T> T meanwhile(String table, String id, Supplier<T> request) throws SQLException {
    try (Connection app = login(ACCESS.app());
        Connection owner = login(ACCESS.owner());
        Statement rename = app.createStatement()) {
      app.setAutoCommit(false);
      rename.execute("SELECT set_config('hanqiao.roles', 'operator', true)");
      rename.execute("SELECT set_config('hanqiao.org', '" + Requests.OPERATOR_ORG + "', true)");
      rename.execute("UPDATE " + table + " SET name = '" + NEW_NAME + "' WHERE id = '" + id + "'");
      rename.execute(
          "SELECT m.id FROM mandate m JOIN fund f ON f.id = m.fund_id WHERE '"
              + id
              + "' IN (f.id, f.manager_id) FOR NO KEY UPDATE OF m");
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
