package io.hanqiao.matcher.live;

import io.hanqiao.platform.aggregate.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The stored lists. Use inside a transaction: a worker writes all, a party reads its own. */
@ApplicationScoped
public class ListStore {

  private static final String FIND =
      "SELECT list_id, owner_org, side, rulebook, as_of, counterparts, market, event_version,"
          + " changed_at FROM pairing_list WHERE list_id = ?";
  private static final String WRITTEN =
      "SELECT list_id, event_version, digest FROM pairing_list WHERE market = ? AND slot = ANY"
          + " (?::smallint[])";

  /** The lists, and with them that they are still to be told. */
  private static final String WRITE =
      "WITH written AS (INSERT INTO pairing_list (market, changed_at, list_id, owner_org, side,"
          + " rulebook, as_of, counterparts, digest, event_version, event_id, traceparent)"
          + " SELECT ?, ?, l.* FROM unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::date[],"
          + " ?::bytea[], ?::uuid[], ?::bigint[], ?::uuid[], ?::text[]) AS l"
          + " ON CONFLICT (list_id) DO UPDATE SET owner_org = EXCLUDED.owner_org, side ="
          + " EXCLUDED.side, rulebook = EXCLUDED.rulebook, as_of = EXCLUDED.as_of, counterparts ="
          + " EXCLUDED.counterparts, digest = EXCLUDED.digest, event_version ="
          + " EXCLUDED.event_version, event_id = EXCLUDED.event_id, traceparent ="
          + " EXCLUDED.traceparent, changed_at = EXCLUDED.changed_at"
          + " WHERE pairing_list.event_version = EXCLUDED.event_version - 1 RETURNING list_id)"
          + " INSERT INTO untold_lists (list_ids) SELECT array_agg(list_id) FROM written"
          + " RETURNING cardinality(list_ids)";

  private final DataSource dataSource;
  private final Clock clock;

  ListStore(DataSource dataSource, Clock clock) {
    this.dataSource = dataSource;
    this.clock = clock;
  }

  /**
   * A list as it stands in the database.
   *
   * @param version raised with every change of the list
   * @param changedAt UTC
   */
  public record Stored(PairingList list, long version, OffsetDateTime changedAt) {}

  /**
   * As much of a stored list as its next version is made of.
   *
   * @param version raised with every change of the list
   * @param digest see {@link PairingList#digest}
   */
  record Written(long version, UUID digest) {}

  /**
   * A list to be written.
   *
   * @param version one above that of the list it replaces
   * @param digest the list's
   * @param traceparent the trace of the change that brought it about
   */
  record Next(PairingList list, long version, UUID digest, @Nullable String traceparent) {}

  /** The list of a demand or supply, if there is one and the transaction may see it. */
  public Optional<Stored> find(UUID listId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(FIND)) {
      select.setObject(1, listId);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(stored(row)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Could not read a list: " + e.getMessage(), e);
    }
  }

  /** What is stored in some slots of a market. */
  Map<UUID, Written> written(String market, Collection<Integer> slots) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(WRITTEN)) {
      select.setString(1, market);
      select.setArray(2, connection.createArrayOf("smallint", slots.toArray()));
      Map<UUID, Written> found = new HashMap<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.put(
              row.getObject(1, UUID.class),
              new Written(row.getLong(2), row.getObject(3, UUID.class)));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("Could not read lists: " + e.getMessage(), e);
    }
  }

  /**
   * Writes the next version of lists, and that they are to be told, in one statement.
   *
   * @param lists of one market, each once
   * @throws IllegalStateException if one of them is not the successor of what is stored
   */
  void write(String market, List<Next> lists) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement write = connection.prepareStatement(WRITE)) {
      write.setString(1, market);
      write.setObject(2, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
      write.setArray(3, array(connection, "uuid", lists, next -> next.list().listId()));
      write.setArray(4, array(connection, "uuid", lists, next -> next.list().ownerOrg()));
      write.setArray(5, array(connection, "text", lists, next -> next.list().side().name()));
      write.setArray(6, array(connection, "text", lists, next -> next.list().rulebook()));
      write.setArray(7, array(connection, "text", lists, next -> next.list().asOf().toString()));
      write.setArray(8, connection.createArrayOf("bytea", counterparts(lists)));
      write.setArray(9, array(connection, "uuid", lists, Next::digest));
      write.setArray(10, array(connection, "bigint", lists, Next::version));
      write.setArray(11, array(connection, "uuid", lists, next -> Ids.next()));
      write.setArray(12, array(connection, "text", lists, Next::traceparent));
      try (ResultSet written = write.executeQuery()) {
        if (!written.next() || written.getInt(1) != lists.size()) {
          throw new IllegalStateException("Somebody else wrote a list meanwhile");
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Could not write lists: " + e.getMessage(), e);
    }
  }

  private static Array array(
      Connection connection, String type, List<Next> lists, Function<Next, @Nullable Object> column)
      throws SQLException {
    return connection.createArrayOf(type, lists.stream().map(column).toArray());
  }

  private static byte[][] counterparts(List<Next> lists) {
    return lists.stream().map(next -> next.list().best().bytes()).toArray(byte[][]::new);
  }

  private static Stored stored(ResultSet row) throws SQLException {
    return new Stored(list(row), row.getLong(8), row.getObject(9, OffsetDateTime.class));
  }

  /** From id, owner, side, rulebook, day, counterparts and market, the first columns of a row. */
  static PairingList list(ResultSet row) throws SQLException {
    return new PairingList(
        row.getString(7),
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        Side.valueOf(row.getString(3)),
        row.getString(4),
        row.getObject(5, LocalDate.class),
        Ranking.of(row.getBytes(6)));
  }
}
