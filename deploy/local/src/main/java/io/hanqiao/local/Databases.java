package io.hanqiao.local;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;

/**
 * Gives each service its database and its four roles: the owner, who migrates; the app, which owns
 * nothing and is no member of the owner; the relay; and the worker, which the app may become by SET
 * ROLE and whose rights it does not inherit. Doing it again changes nothing.
 */
public final class Databases {
  // Names go into statements as they are.
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,40}");
  private static final String SAFE =
      " NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS";

  private final PostgresServer server;
  private final Secrets secrets;

  /**
   * @param server on which they are made; it must be running
   * @param secrets where the passwords of the roles are kept
   */
  public Databases(PostgresServer server, Secrets secrets) {
    this.server = server;
    this.secrets = secrets;
  }

  /**
   * Sees to it that the database of a service and its roles are there.
   *
   * @param service lower-case letters, digits and underscores
   */
  public DatabaseAccess provision(String service) throws SQLException {
    requireName(service);
    DatabaseAccess access =
        new DatabaseAccess(
            service,
            server.jdbcUrl(service),
            account(service + "_owner"),
            account(service + "_app"),
            account(service + "_relay"));
    try (Connection connection = server.superuser("postgres");
        Statement statement = connection.createStatement()) {
      createRoles(connection, access);
      if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", service)) {
        statement.execute("CREATE DATABASE " + service + " OWNER " + access.owner().username());
      }
      statement.execute("REVOKE ALL ON DATABASE " + service + " FROM PUBLIC");
      statement.execute("GRANT CONNECT ON DATABASE " + service + " TO " + roles(service));
    }
    return access;
  }

  /** Removes the database of a service with all it holds; its roles stay. */
  void drop(String service) throws SQLException {
    requireName(service);
    try (Connection connection = server.superuser("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("DROP DATABASE IF EXISTS " + service + " WITH (FORCE)");
    }
  }

  private void createRoles(Connection connection, DatabaseAccess access) throws SQLException {
    String worker = access.name() + "_worker";
    createRole(connection, access.owner().username(), "LOGIN");
    createRole(connection, access.app().username(), "LOGIN NOINHERIT");
    createRole(connection, access.relay().username(), "LOGIN");
    createRole(connection, worker, "NOLOGIN");
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "GRANT " + worker + " TO " + access.app().username() + " WITH INHERIT FALSE, SET TRUE");
    }
    for (var account : List.of(access.owner(), access.app(), access.relay())) {
      // Hashed on this side, so that no statement and no log ever holds the password.
      connection
          .unwrap(PGConnection.class)
          .alterUserPassword(account.username(), account.password().toCharArray(), "scram-sha-256");
    }
  }

  private static void createRole(Connection connection, String role, String attributes)
      throws SQLException {
    boolean there = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role);
    try (Statement statement = connection.createStatement()) {
      statement.execute((there ? "ALTER ROLE " : "CREATE ROLE ") + role + " " + attributes + SAFE);
    }
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private DatabaseAccess.Account account(String role) {
    return new DatabaseAccess.Account(role, secrets.password("database-" + role));
  }

  private static String roles(String service) {
    return String.join(
        ", ", service + "_owner", service + "_app", service + "_relay", service + "_worker");
  }

  private static void requireName(String service) {
    if (!NAME.matcher(service).matches()) {
      throw new IllegalArgumentException("not a database name: " + service);
    }
  }
}
