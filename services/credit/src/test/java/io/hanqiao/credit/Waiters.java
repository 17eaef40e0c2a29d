package io.hanqiao.credit;

import io.hanqiao.platform.testing.ServiceDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.awaitility.Awaitility;

/** Who waits for a lock in a database. */
final class Waiters {

  private Waiters() {}

  /** Waits until so many sessions do. */
  static void await(ServiceDatabase database, int sessions) {
    Awaitility.await().until(() -> count(database) == sessions);
  }

  private static int count(ServiceDatabase database) throws SQLException {
    try (Connection owner = database.owner();
        Statement statement = owner.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                    + " AND cardinality(pg_blocking_pids(pid)) > 0")) {
      found.next();
      return found.getInt(1);
    }
  }
}
