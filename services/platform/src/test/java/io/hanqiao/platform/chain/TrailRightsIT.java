package io.hanqiao.platform.chain;

import static io.hanqiao.platform.chain.TrailBed.run;
import static io.hanqiao.platform.chain.TrailBed.seal;
import static io.hanqiao.platform.chain.TrailBed.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what to the trail, asked of the database itself. */
class TrailRightsIT {

  private static final TrailBed BED = TrailBed.fresh("trail_rights_it");

  @ParameterizedTest
  @ValueSource(strings = {"audit", "audit_seal", "audit_head", "kept_audit_head"})
  void neitherTheAppNorTheWorkerNorTheOwnerChangesOrRemovesARow(String table) throws SQLException {
    String change = "UPDATE " + table + " SET hash = hash";
    if (table.equals("audit")) {
      change = "UPDATE audit SET actor = 'x'";
    }
    for (String statement : new String[] {change, "DELETE FROM " + table, "TRUNCATE " + table}) {
      try (Connection app = BED.asApp();
          Connection worker = BED.asWorker();
          Connection owner = BED.asOwner()) {
        for (Connection role : new Connection[] {app, worker, owner}) {
          assertDenied(role, statement);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT INTO audit_seal (sealed_seq, seq, hash) VALUES (1, 1, sha256(''))",
        "UPDATE audit_sealing SET settled = 1000000",
        "SELECT 1 FROM audit_seal",
        "SELECT 1 FROM audit",
        "SELECT 1 FROM audit_salt",
        "SELECT 1 FROM kept_audit_head",
        "INSERT INTO audit (seq, actor, action, aggregate_type, aggregate_id)"
            + " OVERRIDING SYSTEM VALUE VALUES (7, 'x', 'x', 'x', gen_random_uuid())",
        "INSERT INTO audit (at, actor, action, aggregate_type, aggregate_id)"
            + " VALUES (now() - interval '1 day', 'x', 'x', 'x', gen_random_uuid())"
      })
  void neitherTheAppNorTheWorkerMakesPlacesTimesOrHashes(String statement) throws SQLException {
    try (Connection app = BED.asApp();
        Connection worker = BED.asWorker()) {
      assertDenied(app, statement);
      assertDenied(worker, statement);
    }
  }

  @Test
  void theAppDoesNotSeal() throws SQLException {
    try (Connection app = BED.asApp()) {
      assertDenied(app, "SELECT seal_audit(1)");
    }
  }

  @Test
  void theTrailIsReadByAnAuditorAlone() throws SQLException {
    try (Connection app = BED.asApp();
        Connection worker = BED.asWorker()) {
      write(app, "done");
      seal(worker);
      app.setAutoCommit(false);
      assertThat(rows(app)).isZero();
      run(app, "SELECT set_config('hanqiao.roles', 'operator,bank', true)");
      assertThat(rows(app)).isZero();
      run(app, "SELECT set_config('hanqiao.roles', 'auditor', true)");
      assertThat(rows(app)).isPositive();
      assertDenied(worker, "SELECT 1 FROM audit_export(0, 10)");
    }
  }

  private static int rows(Connection connection) throws SQLException {
    int rows = 0;
    try (var statement = connection.createStatement();
        var found = statement.executeQuery("SELECT 1 FROM audit_export(0, 10)")) {
      while (found.next()) {
        rows++;
      }
    }
    return rows;
  }

  private static void assertDenied(Connection connection, String statement) {
    assertThatThrownBy(() -> run(connection, statement))
        .as(statement)
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
  }
}
