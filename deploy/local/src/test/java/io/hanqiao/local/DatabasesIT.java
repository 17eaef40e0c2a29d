package io.hanqiao.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DatabasesIT {
  private static DatabaseAccess database;

  @BeforeAll
  static void provision() {
    database = TestInfrastructure.get().freshDatabase("roles_trial");
  }

  @Test
  void theAppOwnsNothingAndIsNoMemberOfTheOwner() throws SQLException {
    assertThat(
            answer(
                database.owner(),
                "SELECT datdba::regrole::text FROM pg_database WHERE datname = 'roles_trial'"))
        .isEqualTo("roles_trial_owner");
    assertThat(
            answer(
                database.app(),
                "SELECT pg_has_role('roles_trial_app', 'roles_trial_owner', 'MEMBER')"))
        .isEqualTo("f");
  }

  @Test
  void theAppGetsTheRightsOfTheWorkerOnlyBySettingTheRole() throws SQLException {
    run(database.owner(), "CREATE TABLE due (at date)");
    run(database.owner(), "GRANT SELECT ON due TO roles_trial_worker");

    assertThatThrownBy(() -> answer(database.app(), "SELECT count(*) FROM due"))
        .hasMessageContaining("permission denied");
    try (Connection connection = connect(database.app());
        Statement statement = connection.createStatement()) {
      statement.execute("SET ROLE roles_trial_worker");
      try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM due")) {
        assertThat(rows.next()).isTrue();
      }
    }
  }

  @Test
  void theAppCreatesNoTablesAndTheWorkerCannotLogIn() throws SQLException {
    assertThatThrownBy(() -> run(database.app(), "CREATE TABLE own (id int)"))
        .hasMessageContaining("permission denied");
    assertThat(
            answer(
                database.app(),
                "SELECT rolcanlogin FROM pg_roles WHERE rolname = 'roles_trial_worker'"))
        .isEqualTo("f");
  }

  @Test
  void theRolesOfAnotherServiceMayNotConnect() {
    DatabaseAccess other = TestInfrastructure.get().database("other_trial");
    assertThatThrownBy(
            () ->
                DriverManager.getConnection(
                    database.jdbcUrl(), other.owner().username(), other.owner().password()))
        .hasMessageContaining("permission denied for database");
  }

  @Test
  void provisioningAgainKeepsDataAndPasswords() throws SQLException {
    run(database.owner(), "CREATE TABLE kept (id int)");
    assertThat(TestInfrastructure.get().database("roles_trial")).isEqualTo(database);
    assertThat(answer(database.owner(), "SELECT to_regclass('kept')::text")).isEqualTo("kept");
  }

  @Test
  void aNameThatIsNoIdentifierIsRefused() {
    assertThatThrownBy(() -> TestInfrastructure.get().database("a-b"))
        .hasMessageContaining("not a database name: a-b");
  }

  private static Connection connect(DatabaseAccess.Account account) throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), account.username(), account.password());
  }

  private static void run(DatabaseAccess.Account account, String sql) throws SQLException {
    try (Connection connection = connect(account);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String answer(DatabaseAccess.Account account, String sql) throws SQLException {
    try (Connection connection = connect(account);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
