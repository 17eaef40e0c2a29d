package io.hanqiao.matcher.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hanqiao.platform.consume.Positions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Who may write which slot of a market's lists. Use inside a worker's transaction. Time is the
 * database's alone: a replica whose clock or threads stood still cannot think itself alive.
 */
@ApplicationScoped
class SlotStore {

  private static final String ADD =
      "INSERT INTO list_slot (market, slot) SELECT ?, unnest(?::smallint[]) ON CONFLICT DO NOTHING";
  private static final String SIGN =
      "INSERT INTO list_writer (market, replica, seen_at) VALUES (?, ?, clock_timestamp())"
          + " ON CONFLICT (market, replica) DO UPDATE SET seen_at = clock_timestamp()";
  private static final String FORGET =
      "DELETE FROM list_writer WHERE market = ? AND seen_at < clock_timestamp() - interval '1 hour'";
  private static final String LIVE =
      "SELECT replica FROM list_writer WHERE market = ?"
          + " AND seen_at > clock_timestamp() - make_interval(secs => ?)";
  private static final String SLOTS =
      "SELECT slot, epoch, owner FROM list_slot WHERE market = ? ORDER BY slot";

  /** A slot somebody is writing at this moment is left for the next time. */
  private static final String CLAIM =
      "UPDATE list_slot SET owner = ?, epoch = epoch + 1 WHERE market = ? AND slot IN (SELECT slot"
          + " FROM list_slot WHERE market = ? AND slot = ANY (?::smallint[]) AND (owner IS NULL OR"
          + " NOT owner = ANY (?::uuid[])) ORDER BY slot FOR UPDATE SKIP LOCKED)"
          + " RETURNING slot, epoch, positions";

  private static final String RELEASE =
      "UPDATE list_slot SET owner = NULL WHERE market = ? AND owner = ? AND slot = ANY"
          + " (?::smallint[])";
  private static final String LEAVE = "DELETE FROM list_writer WHERE market = ? AND replica = ?";

  private static final String DO_NOT_SLEEP =
      "SELECT set_config('idle_in_transaction_session_timeout', ?, true)";

  /** The check and the lock are one: until the transaction ends nobody can claim these slots. */
  private static final String ADVANCE =
      "UPDATE list_slot s SET positions = ?::jsonb FROM (SELECT s.market, s.slot FROM list_slot s"
          + " JOIN unnest(?::smallint[], ?::bigint[]) AS held(slot, epoch) ON s.slot = held.slot"
          + " AND s.epoch = held.epoch WHERE s.market = ? AND s.owner = ? ORDER BY s.slot FOR UPDATE"
          + " OF s) AS mine WHERE s.market = mine.market AND s.slot = mine.slot";

  private final DataSource dataSource;
  private final ObjectMapper json;

  SlotStore(DataSource dataSource, ObjectMapper json) {
    this.dataSource = dataSource;
    this.json = json;
  }

  /**
   * One slot as it stands.
   *
   * @param owner null if nobody holds it
   */
  record Slot(int slot, long epoch, @Nullable UUID owner) {}

  /**
   * A slot that was just claimed.
   *
   * @param positions how far its last writer had read
   */
  record Claim(int slot, long epoch, Positions positions) {}

  /**
   * A process that stands still with this transaction open must not hold its slots for ever: comes
   * before anything is locked.
   *
   * @param lease for how long it may say nothing
   */
  void doNotSleep(Duration lease) {
    String patience = Long.toString(lease.toMillis());
    select(DO_NOT_SLEEP, (on, statement) -> bind(statement, patience), row -> row.getString(1));
  }

  /** Says that the replica is able to write, and forgets those that said so long ago. */
  void sign(String market, UUID replica) {
    run(SIGN, (on, statement) -> bind(statement, market, replica));
    run(FORGET, (on, statement) -> bind(statement, market));
  }

  /** Makes the rows of a market that has none. */
  void add(String market) {
    Integer[] all = IntStream.range(0, PairingList.SLOTS).boxed().toArray(Integer[]::new);
    run(ADD, (on, statement) -> bind(statement, market, on.createArrayOf("smallint", all)));
  }

  /** The replicas that said within {@code lease} that they are able to write. */
  Set<UUID> live(String market, Duration lease) {
    List<UUID> live =
        select(
            LIVE,
            (on, statement) -> bind(statement, market, lease.toMillis() / 1_000.0),
            row -> row.getObject(1, UUID.class));
    return new HashSet<>(live);
  }

  /** All slots of a market. */
  List<Slot> slots(String market) {
    return select(
        SLOTS,
        (on, statement) -> bind(statement, market),
        row -> new Slot(row.getInt(1), row.getLong(2), row.getObject(3, UUID.class)));
  }

  /** Claims those of {@code wanted} that are held by nobody or by one not among {@code others}. */
  List<Claim> claim(String market, UUID replica, Collection<Integer> wanted, Set<UUID> others) {
    return select(
        CLAIM,
        (on, statement) ->
            bind(
                statement,
                replica,
                market,
                market,
                on.createArrayOf("smallint", wanted.toArray()),
                on.createArrayOf("uuid", others.toArray())),
        row -> new Claim(row.getInt(1), row.getLong(2), positions(row.getString(3))));
  }

  /** Gives slots back. */
  void release(String market, UUID replica, Collection<Integer> slots) {
    run(
        RELEASE,
        (on, statement) ->
            bind(statement, market, replica, on.createArrayOf("smallint", slots.toArray())));
  }

  /** The replica is no longer able to write. */
  void leave(String market, UUID replica) {
    run(LEAVE, (on, statement) -> bind(statement, market, replica));
  }

  /**
   * Locks slots for writing and says how far the writer has read.
   *
   * @param held epoch by slot
   * @return whether all of them are still held under these epochs; if not, nothing may be written
   */
  boolean advance(String market, UUID replica, Map<Integer, Long> held, Positions positions) {
    List<Integer> wanted = List.copyOf(held.keySet());
    List<Long> epochs = wanted.stream().map(held::get).toList();
    return run(
            ADVANCE,
            (on, statement) ->
                bind(
                    statement,
                    json(positions),
                    on.createArrayOf("smallint", wanted.toArray()),
                    on.createArrayOf("bigint", epochs.toArray()),
                    market,
                    replica))
        == held.size();
  }

  private interface Binding {
    void bind(Connection on, PreparedStatement statement) throws SQLException;
  }

  private interface Reading<T> {
    T read(ResultSet row) throws SQLException;
  }

  private int run(String sql, Binding binding) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      binding.bind(connection, statement);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not change slots: " + e.getMessage(), e);
    }
  }

  private <T> List<T> select(String sql, Binding binding, Reading<T> reading) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      binding.bind(connection, statement);
      List<T> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(reading.read(rows));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("Could not read slots: " + e.getMessage(), e);
    }
  }

  private static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  private String json(Positions positions) {
    try {
      return json.writeValueAsString(positions.next());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Positions cannot be written as JSON", e);
    }
  }

  private Positions positions(String text) {
    try {
      return new Positions(json.readValue(text, new TypeReference<Map<String, Long>>() {}));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Stored positions are broken", e);
    }
  }
}
