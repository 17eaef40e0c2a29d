package io.hanqiao.platform.outbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The outbox as its relay sees it. */
final class OutboxRows implements Untold {

  /**
   * Row order is per-aggregate version order: {@code seq} is taken under the aggregate's lock, so a
   * higher version gets a higher seq and becomes visible later.
   */
  private static final String NEXT =
      "SELECT seq, id, aggregatetype, aggregateid, type, eventversion, payload, traceparent,"
          + " created_at FROM outbox WHERE published_at IS NULL ORDER BY seq LIMIT ?";

  private static final String PUBLISHED =
      "UPDATE outbox SET published_at = clock_timestamp() WHERE seq = ANY (?)";

  private static final String FORGET =
      "DELETE FROM outbox WHERE published_at < clock_timestamp() - make_interval(secs => ?)";

  private final Connection connection;

  OutboxRows(Connection connection) {
    this.connection = connection;
  }

  /** The oldest rows not yet published. */
  @Override
  public List<UntoldEvent> next(int most) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(NEXT)) {
      select.setInt(1, most);
      List<UntoldEvent> rows = new ArrayList<>();
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          rows.add(row(found));
        }
      }
      return rows;
    }
  }

  @Override
  public void told(List<UntoldEvent> rows) throws SQLException {
    Array seqs = connection.createArrayOf("bigint", rows.stream().map(UntoldEvent::seq).toArray());
    try (PreparedStatement update = connection.prepareStatement(PUBLISHED)) {
      update.setArray(1, seqs);
      update.executeUpdate();
    }
  }

  /** Deletes rows published longer ago than {@code keep}. */
  @Override
  public void forget(Duration keep) throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement(FORGET)) {
      delete.setLong(1, keep.toSeconds());
      delete.executeUpdate();
    }
  }

  private static UntoldEvent row(ResultSet found) throws SQLException {
    return new UntoldEvent(
        found.getLong(1),
        found.getObject(2, UUID.class),
        found.getString(3),
        found.getObject(4, UUID.class),
        found.getString(5),
        found.getLong(6),
        found.getString(7),
        found.getString(8),
        found.getObject(9, OffsetDateTime.class).toInstant());
  }
}
