package io.hanqiao.matcher.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The stored lists. Use inside a transaction: a worker writes all, a party reads its own. */
@ApplicationScoped
public class ListStore {

  private static final String COLUMNS =
      "list_id, owner_org, side, rulebook, as_of, eligible, entries, event_version, changed_at,"
          + " market";
  private static final String INSERT =
      "INSERT INTO pairing_list (owner_org, side, rulebook, as_of, eligible, entries,"
          + " event_version, changed_at, trace_id, list_id, market)"
          + " VALUES (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)";
  private static final String UPDATE =
      "UPDATE pairing_list SET owner_org = ?, side = ?, rulebook = ?, as_of = ?, eligible = ?,"
          + " entries = ?::jsonb, event_version = ?, changed_at = ?, trace_id = ?"
          + " WHERE list_id = ? AND event_version = ?";

  private final DataSource dataSource;
  private final ObjectMapper json;
  private final Clock clock;

  ListStore(DataSource dataSource, ObjectMapper json, Clock clock) {
    this.dataSource = dataSource;
    this.json = json;
    this.clock = clock;
  }

  /**
   * A list as it stands in the database.
   *
   * @param version raised with every change of the list
   * @param changedAt UTC
   */
  public record Stored(PairingList list, long version, OffsetDateTime changedAt) {}

  /** The list of a need or offer, if there is one and the transaction may see it. */
  public Optional<Stored> find(UUID listId) {
    return select("list_id = ?", listId).values().stream().findFirst();
  }

  /** All lists of a market. */
  Map<UUID, Stored> all(String market) {
    return select("market = ?", market);
  }

  /**
   * Writes the next version of lists.
   *
   * @param known the versions these lists replace
   * @throws IllegalStateException if another replica was faster: replay and look again
   */
  void write(List<PairingList> lists, Map<UUID, Stored> known, @Nullable String traceId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT);
        PreparedStatement update = connection.prepareStatement(UPDATE)) {
      for (PairingList list : lists) {
        Stored before = known.get(list.listId());
        bind(before == null ? insert : update, list, before, traceId);
      }
      insert.executeBatch();
      for (int changed : update.executeBatch()) {
        if (changed != 1) {
          throw new IllegalStateException("Another replica wrote a list meanwhile");
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Could not write lists: " + e.getMessage(), e);
    }
  }

  private void bind(
      PreparedStatement to, PairingList list, @Nullable Stored before, @Nullable String traceId)
      throws SQLException {
    to.setObject(1, list.ownerOrg());
    to.setString(2, list.side().name());
    to.setString(3, list.rulebook());
    to.setObject(4, list.asOf());
    to.setInt(5, list.eligible());
    to.setString(6, entries(list));
    to.setLong(7, before == null ? 1 : before.version() + 1);
    to.setObject(8, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    to.setString(9, traceId);
    to.setObject(10, list.listId());
    if (before == null) {
      to.setString(11, list.market());
    } else {
      to.setLong(11, before.version());
    }
    to.addBatch();
  }

  private Map<UUID, Stored> select(String where, Object value) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "SELECT " + COLUMNS + " FROM pairing_list WHERE " + where)) {
      select.setObject(1, value);
      Map<UUID, Stored> found = new HashMap<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          Stored stored = stored(rows);
          found.put(stored.list().listId(), stored);
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("Could not read lists: " + e.getMessage(), e);
    }
  }

  private Stored stored(ResultSet row) throws SQLException {
    try {
      PairingList list =
          new PairingList(
              row.getString(10),
              row.getObject(1, UUID.class),
              row.getObject(2, UUID.class),
              Side.valueOf(row.getString(3)),
              row.getString(4),
              row.getObject(5, LocalDate.class),
              row.getInt(6),
              json.readValue(row.getString(7), new TypeReference<List<PairingList.Entry>>() {}));
      return new Stored(list, row.getLong(8), row.getObject(9, OffsetDateTime.class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored list is broken", e);
    }
  }

  private String entries(PairingList list) {
    try {
      return json.writeValueAsString(list.entries());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Entries cannot be written as JSON", e);
    }
  }
}
