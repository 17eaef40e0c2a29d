package io.hanqiao.platform.testing;

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

/**
 * A service's database, reached beside the service: what was audited and told, and what its role
 * may do.
 */
public final class ServiceDatabase {

  private final DatabaseAccess access;

  /** The database of a service under test, by the name of the service. */
  public ServiceDatabase(String service) {
    this.access = TestInfrastructure.get().database(service);
  }

  /** One line of the audit trail. */
  public record AuditLine(String action, UUID org, UUID onBehalfOf, String reason) {}

  /** What was written down about changes of an aggregate, in order. */
  public List<AuditLine> audit(String aggregate) throws SQLException {
    return audit(aggregate, "NOT LIKE '%.read'");
  }

  /** What was written down about who read an aggregate that is not its own, in order. */
  public List<AuditLine> reads(String aggregate) throws SQLException {
    return audit(aggregate, "LIKE '%.read'");
  }

  private List<AuditLine> audit(String aggregate, String action) throws SQLException {
    try (Connection owner = login(access.owner());
        PreparedStatement select =
            owner.prepareStatement(
                "SELECT action, org, on_behalf_of, reason FROM audit WHERE aggregate_id = ?"
                    + " AND action "
                    + action
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

  /** What was written down in one request, by its trace. */
  public List<String> actionsIn(String traceId) throws SQLException {
    try (Connection owner = owner();
        PreparedStatement select =
            owner.prepareStatement("SELECT action FROM audit WHERE trace_id = ? ORDER BY seq")) {
      select.setString(1, traceId);
      List<String> actions = new ArrayList<>();
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          actions.add(found.getString(1));
        }
      }
      return actions;
    }
  }

  /**
   * What any role of the service could do to rows of those tables: each role tries, the owner as
   * well. Nothing of it stays.
   */
  public List<String> loosely(String... tables) throws SQLException {
    List<String> loose = new ArrayList<>();
    for (String table : tables) {
      for (String role : List.of("app", "worker", "relay", "owner")) {
        for (String sql :
            List.of("UPDATE %1$s SET %2$s = %2$s", "DELETE FROM %1$s", "TRUNCATE %1$s")) {
          String statement = sql.formatted(table, table.equals("audit") ? "actor" : "hash");
          if (!isDenied(role, statement)) {
            loose.add(role + ": " + statement);
          }
        }
      }
    }
    return loose;
  }

  private boolean isDenied(String role, String sql) throws SQLException {
    try (Connection connection =
            login(
                switch (role) {
                  case "owner" -> access.owner();
                  case "relay" -> access.relay();
                  default -> access.app();
                });
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      if (role.equals("worker")) {
        statement.execute("SET ROLE " + access.name() + "_worker");
      }
      try {
        statement.execute(sql);
        return false;
      } catch (SQLException e) {
        return "42501".equals(e.getSQLState());
      } finally {
        connection.rollback();
      }
    }
  }

  /** The body of the newest event of an aggregate, as it was left in the outbox. */
  public String lastTold(String aggregate) throws SQLException {
    try (Connection owner = login(access.owner());
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
   * What a statement does for the service's own role when {@code org} acts in {@code roles}.
   *
   * @return how many rows it read or changed
   */
  public int asApp(String org, String roles, String sql) throws SQLException {
    return asApp(org, roles, "", sql);
  }

  /** The same for an authority of an area. */
  public int asApp(String org, String roles, String area, String sql) throws SQLException {
    try (Connection app = app();
        Statement statement = app.createStatement()) {
      app.setAutoCommit(false);
      statement.execute("SELECT set_config('hanqiao.org', '" + org + "', true)");
      statement.execute("SELECT set_config('hanqiao.roles', '" + roles + "', true)");
      statement.execute("SELECT set_config('hanqiao.area', '" + area + "', true)");
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

  /** Runs a statement as the owner of the tables, at once. */
  public void asOwner(String sql) throws SQLException {
    try (Connection owner = owner();
        Statement statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }

  /** A connection of the owner of the tables. */
  public Connection owner() throws SQLException {
    return login(access.owner());
  }

  /** A connection of the service's own role. */
  public Connection app() throws SQLException {
    return login(access.app());
  }

  private Connection login(DatabaseAccess.Account account) throws SQLException {
    return DriverManager.getConnection(access.jdbcUrl(), account.username(), account.password());
  }
}
