package io.hanqiao.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the roles may do to the tables of the mechanism, asked of the database itself. */
class OutboxRightsIT {

  private static final OutboxBed BED = OutboxBed.fresh("test.rights");

  @Test
  void theRelayCanReadNothingButTheOutbox() throws SQLException {
    try (Connection relay = BED.asRelay()) {
      assertThat(
              tables(
                  relay,
                  "has_any_column_privilege(current_user, c.oid, 'SELECT')"
                      + " OR has_any_column_privilege(current_user, c.oid, 'INSERT, UPDATE')"
                      + " OR has_table_privilege(current_user, c.oid, 'DELETE, TRUNCATE, TRIGGER')"))
          .containsExactly("outbox");
    }
  }

  @Test
  void theRelayCannotChangeWhatAnEventSays() throws SQLException {
    try (Connection relay = BED.asRelay()) {
      assertDenied(relay, "UPDATE outbox SET payload = '{}'");
      assertDenied(relay, "UPDATE outbox SET eventversion = 1");
      assertDenied(relay, "INSERT INTO outbox (id) VALUES (gen_random_uuid())");
      assertDenied(relay, "TRUNCATE outbox");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 1 FROM outbox",
        "SELECT payload FROM outbox",
        "UPDATE outbox SET published_at = now()",
        "DELETE FROM outbox",
        "TRUNCATE outbox",
        "SELECT actor FROM audit",
        "UPDATE audit SET actor = 'x'",
        "DELETE FROM audit",
        "TRUNCATE audit",
        "INSERT INTO outbox (id, aggregatetype, aggregateid, type, eventversion) VALUES"
            + " (gen_random_uuid(), 't', gen_random_uuid(), 't', 1) RETURNING payload",
        "ALTER TABLE audit ADD COLUMN x int",
        "ALTER TABLE outbox DISABLE TRIGGER ALL",
        "CREATE TABLE mine (x int)",
        "SELECT 1 FROM inbox",
        "INSERT INTO inbox VALUES ('s', gen_random_uuid())"
      })
  void theServiceCanOnlyAddToOutboxAndAudit(String statement) throws SQLException {
    try (Connection app = BED.asApp()) {
      assertDenied(app, statement);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 1 FROM outbox",
        "DELETE FROM outbox",
        "SELECT 1 FROM audit",
        "UPDATE audit SET actor = 'x'"
      })
  void norCanItsWorkerRole(String statement) throws SQLException {
    try (Connection app = BED.asApp()) {
      execute(app, "SET ROLE " + BED.database().name() + "_worker");
      assertDenied(app, statement);
    }
  }

  private static void assertDenied(Connection connection, String statement) {
    assertThatThrownBy(() -> execute(connection, statement))
        .as(statement)
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
  }

  private static void execute(Connection connection, String statement) throws SQLException {
    try (Statement run = connection.createStatement()) {
      run.execute(statement);
    }
  }

  private static List<String> tables(Connection connection, String condition) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT c.relname FROM pg_class c WHERE c.relkind IN ('r', 'p', 'v', 'm')"
                    + " AND c.relnamespace = 'public'::regnamespace AND ("
                    + condition
                    + ")")) {
      while (found.next()) {
        names.add(found.getString(1));
      }
    }
    return names;
  }
}
