package io.hanqiao.credit;

import static org.awaitility.Awaitility.await;

import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.platform.testing.ServiceDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Leads the clocks of the service under test, and does nothing: they stand still until closed. */
final class StoppedClock implements AutoCloseable {

  private static final String WORK = "hashtext('hanqiao.clock')";

  private final Connection owner;

  StoppedClock(ServiceDatabase database) throws SQLException {
    this.owner = database.owner();
    await().until(this::lead);
  }

  private boolean lead() throws SQLException {
    var access = TestInfrastructure.get().database("credit");
    try (Connection app =
            DriverManager.getConnection(
                access.jdbcUrl(), access.app().username(), access.app().password());
        Statement kill = app.createStatement()) {
      kill.execute(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
              + " WHERE datname = current_database() AND application_name = 'credit-clock'");
    }
    return said("SELECT pg_try_advisory_lock(" + WORK + ")");
  }

  /** Lets the clocks go on. */
  void start() throws SQLException {
    said("SELECT pg_advisory_unlock(" + WORK + ")");
  }

  private boolean said(String question) throws SQLException {
    try (Statement statement = owner.createStatement();
        ResultSet found = statement.executeQuery(question)) {
      return found.next() && found.getBoolean(1);
    }
  }

  @Override
  public void close() throws SQLException {
    owner.close();
  }
}
