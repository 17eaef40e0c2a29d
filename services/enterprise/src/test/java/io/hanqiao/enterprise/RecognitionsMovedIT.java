package io.hanqiao.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.local.DatabaseAccess;
import io.hanqiao.local.TestInfrastructure;
import io.hanqiao.platform.testing.ServiceUnderTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

class RecognitionsMovedIT {

  @Test
  void theTiersOnRecordBecomeRecognitionsAndThePoolAMark() throws SQLException {
    DatabaseAccess database = TestInfrastructure.get().freshDatabase("moved_recognitions");
    firstSchema(database);
    try (Connection app = login(database, database.app());
        Statement statement = app.createStatement()) {
      app.setAutoCommit(false);
      statement.execute("SELECT set_config('hanqiao.roles', 'operator', true)");
      statement.execute(firm("a", "'SRDI'", "'2027-12-31'"));
      statement.execute(firm("b", "'CULTIVATION'", "null"));
      statement.execute(firm("c", "null", "null"));
      statement.execute(firm("d", "'LITTLE_GIANT'", "null"));
      app.commit();
    }

    ServiceUnderTest.migrate(database);

    assertThat(read(database))
        .containsExactly(
            "a|SRDI|2027-12-31|HELD|null",
            "b|null|null|null|t",
            "c|null|null|null|null",
            "d|LITTLE_GIANT|null|HELD|null");
  }

  private static String firm(String name, String tier, String until) {
    return """
        INSERT INTO enterprise (id, owner_org, revision, event_version, created_at, uscc, name,
          division_code, industry_code, tier, tier_valid_until, synthetic)
        VALUES (gen_random_uuid(), gen_random_uuid(), 1, 0, now(), '%s', '%s', '420111', '3976',
          %s, %s, false)
        """
        .formatted(name, name, tier, until);
  }

  private static List<String> read(DatabaseAccess database) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection app = login(database, database.app());
        Statement statement = app.createStatement()) {
      app.setAutoCommit(false);
      statement.execute("SELECT set_config('hanqiao.roles', 'operator', true)");
      ResultSet found =
          statement.executeQuery(
              "SELECT concat_ws('|', e.name, coalesce(r.tier, 'null'),"
                  + " coalesce(r.valid_until::text, 'null'), coalesce(r.standing, 'null'),"
                  + " coalesce(left(e.in_cultivation_pool::text, 1), 'null'))"
                  + " FROM enterprise e LEFT JOIN recognition r ON r.enterprise_id = e.id"
                  + " ORDER BY e.name");
      while (found.next()) {
        rows.add(found.getString(1));
      }
    }
    return rows;
  }

  /** The schema of the service as it first was. */
  private static void firstSchema(DatabaseAccess database) {
    for (String part : List.of("platform", "migration")) {
      Flyway.configure()
          .dataSource(database.jdbcUrl(), database.owner().username(), database.owner().password())
          .locations("classpath:db/" + part)
          .table("history_" + part)
          .baselineOnMigrate(true)
          .baselineVersion("0")
          .placeholders(
              Map.of(
                  "app", database.app().username(),
                  "relay", database.relay().username(),
                  "worker", database.name() + "_worker"))
          .target("1")
          .load()
          .migrate();
    }
  }

  private static Connection login(DatabaseAccess database, DatabaseAccess.Account account)
      throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), account.username(), account.password());
  }
}
