package io.hanqiao.platform.idempotency;

import io.hanqiao.platform.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The table of used keys. Use inside a transaction. */
@ApplicationScoped
class IdempotencyKeys {

  private static final String TAKE =
      "INSERT INTO idempotency (org, principal, route, key, request_hash) VALUES (?, ?, ?, ?, ?)"
          + " ON CONFLICT DO NOTHING";
  private static final String WHERE = " WHERE org = ? AND principal = ? AND route = ? AND key = ?";

  private final DataSource dataSource;

  IdempotencyKeys(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** One use of a key: it means something only for one principal on one route. */
  record Use(Caller caller, String route, String key) {

    void bind(PreparedStatement statement, int from) throws SQLException {
      statement.setObject(from, caller.org());
      statement.setString(from + 1, caller.subject());
      statement.setString(from + 2, route);
      statement.setString(from + 3, key);
    }
  }

  /** The answer under a key. */
  record Stored(
      String requestHash,
      int status,
      @Nullable String location,
      @Nullable String etag,
      String body) {}

  /** Takes the key; false if it was used. Waits for a transaction that is just taking it. */
  boolean take(Use use, String hash) {
    try (Connection connection = dataSource.getConnection();
        Statement limit = connection.createStatement();
        PreparedStatement insert = connection.prepareStatement(TAKE)) {
      limit.execute("SET LOCAL lock_timeout = '5s'");
      use.bind(insert, 1);
      insert.setString(5, hash);
      return insert.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new IllegalStateException("Could not take an idempotency key", e);
    }
  }

  void answer(Use use, Stored answer) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "UPDATE idempotency SET status = ?, location = ?, etag = ?, body = ?" + WHERE)) {
      update.setInt(1, answer.status());
      setText(update, 2, answer.location());
      setText(update, 3, answer.etag());
      update.setString(4, answer.body());
      use.bind(update, 5);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not store an answer", e);
    }
  }

  Stored stored(Use use) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "SELECT request_hash, status, location, etag, body FROM idempotency" + WHERE)) {
      use.bind(select, 1);
      try (ResultSet found = select.executeQuery()) {
        if (!found.next()) {
          throw new IllegalStateException(
              "A used key has no row. Maybe its transaction rolled back?");
        }
        return new Stored(
            found.getString(1),
            found.getInt(2),
            found.getString(3),
            found.getString(4),
            found.getString(5));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Could not read an answer", e);
    }
  }

  private static void setText(PreparedStatement statement, int at, @Nullable String text)
      throws SQLException {
    if (text == null) {
      statement.setNull(at, Types.VARCHAR);
    } else {
      statement.setString(at, text);
    }
  }
}
