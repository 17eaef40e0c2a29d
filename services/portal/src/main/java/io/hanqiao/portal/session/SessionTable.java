package io.hanqiao.portal.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/** The table {@code portal_session}. Every call blocks on the database. */
@ApplicationScoped
class SessionTable {

  private final DataSource dataSource;

  SessionTable(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Adds a session and, while at it, removes all that are over. */
  void add(byte[] digest, byte[] closed, Instant now, Instant expiresAt) {
    update("DELETE FROM portal_session WHERE expires_at <= ?", at(now));
    update(
        "INSERT INTO portal_session (key_digest, sealed, created_at, expires_at) VALUES (?, ?, ?, ?)",
        digest,
        closed,
        at(now),
        at(expiresAt));
  }

  /** The sealed tokens of a session that is not over, if there is one. */
  Optional<byte[]> find(byte[] digest, Instant now) {
    String sql = "SELECT sealed FROM portal_session WHERE key_digest = ? AND expires_at > ?";
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = prepared(connection, sql, digest, at(now));
        ResultSet rows = statement.executeQuery()) {
      return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
    } catch (SQLException e) {
      throw new SessionStoreUnavailable(e);
    }
  }

  /** Lets a session end no later than at {@code end}. */
  void endBy(byte[] digest, Instant end) {
    update(
        "UPDATE portal_session SET expires_at = least(expires_at, ?) WHERE key_digest = ?",
        at(end),
        digest);
  }

  /** Ends a session at once. */
  void remove(byte[] digest) {
    update("DELETE FROM portal_session WHERE key_digest = ?", digest);
  }

  private void update(String sql, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = prepared(connection, sql, values)) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new SessionStoreUnavailable(e);
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
