package io.hanqiao.matcher.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hanqiao.local.DatabaseAccess;
import io.hanqiao.platform.testing.ServiceUnderTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * A database as it was while lists were stored as JSON and told through the outbox, and the way
 * from there to the schema of today; each step under the role that takes it in production.
 *
 * @param access an empty database
 */
record StoredAsJson(DatabaseAccess access) {

  private static final String LAST_VERSION = "4";

  private static final String LIST =
      "INSERT INTO pairing_list (market, changed_at, list_id, owner_org, side, rulebook, as_of,"
          + " entries, digest, event_version, trace_id)"
          + " VALUES (?, now(), ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)";

  private static final String EVENT =
      "INSERT INTO outbox (id, aggregatetype, aggregateid, type, eventversion, payload)"
          + " VALUES (gen_random_uuid(), ?, ?, 'told', ?, '{}')";

  /** To the last schema with JSON. */
  void migrate() {
    migrate("platform", "latest");
    migrate("migration", LAST_VERSION);
  }

  private void migrate(String part, String version) {
    var unused =
        Flyway.configure()
            .dataSource(access.jdbcUrl(), access.owner().username(), access.owner().password())
            .locations("classpath:db/" + part)
            .table("history_" + part)
            .baselineOnMigrate(true)
            .baselineVersion("0")
            .placeholders(
                Map.of(
                    "app", access.app().username(),
                    "relay", access.relay().username(),
                    "worker", access.name() + "_worker"))
            .target(version)
            .load()
            .migrate();
  }

  /** From there on as a release is rolled out. */
  void upgrade() {
    ServiceUnderTest.migrate(access);
  }

  /** A list as the service wrote it. */
  void write(PairingList list, long version, @Nullable String traceId) throws SQLException {
    try (Connection worker = asWorker();
        PreparedStatement insert = worker.prepareStatement(LIST)) {
      insert.setString(1, list.market());
      insert.setObject(2, list.listId());
      insert.setObject(3, list.ownerOrg());
      insert.setString(4, list.side().name());
      insert.setString(5, list.rulebook());
      insert.setObject(6, list.asOf());
      insert.setString(7, new ObjectMapper().writeValueAsString(list.entries()));
      insert.setObject(8, list.digest());
      insert.setLong(9, version);
      insert.setString(10, traceId);
      insert.executeUpdate();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An event of an aggregate that waits in the outbox. */
  void append(String topic, UUID aggregate, long version) throws SQLException {
    try (Connection worker = asWorker();
        PreparedStatement insert = worker.prepareStatement(EVENT)) {
      insert.setString(1, topic);
      insert.setObject(2, aggregate);
      insert.setLong(3, version);
      insert.executeUpdate();
    }
  }

  /** The relay has told all that waits in the outbox. */
  void tellAll() throws SQLException {
    try (Connection relay = login(access.relay());
        Statement statement = relay.createStatement()) {
      statement.execute("UPDATE outbox SET published_at = now() WHERE published_at IS NULL");
    }
  }

  /** The role that reads and writes lists, taken as the service takes it. */
  Connection asWorker() throws SQLException {
    Connection app = login(access.app());
    try (Statement role = app.createStatement()) {
      role.execute("SET ROLE " + access.name() + "_worker");
    }
    return app;
  }

  /** A session of one of the roles. */
  Connection login(DatabaseAccess.Account account) throws SQLException {
    return DriverManager.getConnection(access.jdbcUrl(), account.username(), account.password());
  }
}
