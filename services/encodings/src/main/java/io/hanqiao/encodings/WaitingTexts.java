package io.hanqiao.encodings;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The line of postings whose words are to be encoded, in the running transaction. */
@ApplicationScoped
class WaitingTexts {

  private static final String ADD =
      "INSERT INTO text_waiting (aggregate_id, swept, kind)"
          + " SELECT id, ?, ? FROM unnest(?::uuid[]) AS stale(id) ON CONFLICT DO NOTHING";

  /** The newest first: a load of thousands does not keep somebody waiting who posts one. */
  private static final String NEXT =
      "SELECT aggregate_id, kind FROM text_waiting WHERE aggregate_id <> ALL (?)"
          + " ORDER BY swept, seq DESC LIMIT 1";

  private static final String DONE = "DELETE FROM text_waiting WHERE aggregate_id = ?";
  private static final String COUNT = "SELECT count(DISTINCT aggregate_id) FROM text_waiting";

  private final DataSource dataSource;

  WaitingTexts(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * A place in the line.
   *
   * @param kind see {@link EncodedKind#name}
   */
  record Waiting(UUID id, String kind) {}

  /** Puts in line what has just been written. */
  void add(String kind, UUID id) {
    add(kind, false, new Object[] {id});
  }

  /** Puts in line, behind all that is written meanwhile, what a look through all has found. */
  void addSwept(String kind, Collection<UUID> ids) {
    if (!ids.isEmpty()) {
      add(kind, true, ids.toArray());
    }
  }

  private void add(String kind, boolean swept, Object[] ids) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(ADD)) {
      insert.setBoolean(1, swept);
      insert.setString(2, kind);
      insert.setArray(3, connection.createArrayOf("uuid", ids));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not put a text in line", e);
    }
  }

  /** Whose turn it is, those left out who are to be tried later. */
  Optional<Waiting> next(Collection<UUID> later) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(NEXT)) {
      select.setArray(1, connection.createArrayOf("uuid", later.toArray()));
      try (ResultSet found = select.executeQuery()) {
        return found.next()
            ? Optional.of(new Waiting(found.getObject(1, UUID.class), found.getString(2)))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Could not read which text is next", e);
    }
  }

  /** Takes a posting out of the line; its row is locked, so nobody puts it there meanwhile. */
  void done(UUID id) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement delete = connection.prepareStatement(DONE)) {
      delete.setObject(1, id);
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not take a text out of the line", e);
    }
  }

  /** How many wait. */
  long count() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(COUNT);
        ResultSet found = select.executeQuery()) {
      return found.next() ? found.getLong(1) : 0;
    } catch (SQLException e) {
      throw new IllegalStateException("Could not count the texts in line", e);
    }
  }
}
