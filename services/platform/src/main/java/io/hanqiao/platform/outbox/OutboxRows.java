package io.hanqiao.platform.outbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The outbox as the relay sees it, over the one connection that also holds its lock. */
final class OutboxRows {

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

  /** One row of the outbox. */
  record Row(
      long seq,
      UUID id,
      String topic,
      UUID aggregateId,
      String type,
      long version,
      @Nullable String payload,
      @Nullable String traceparent,
      Instant createdAt) {}

  /** The oldest rows not yet published. */
  List<Row> next(int most) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(NEXT)) {
      select.setInt(1, most);
      List<Row> rows = new ArrayList<>();
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          rows.add(row(found));
        }
      }
      return rows;
    }
  }

  void markPublished(List<Row> rows) throws SQLException {
    Array seqs = connection.createArrayOf("bigint", rows.stream().map(Row::seq).toArray());
    try (PreparedStatement update = connection.prepareStatement(PUBLISHED)) {
      update.setArray(1, seqs);
      update.executeUpdate();
    }
  }

  /** Deletes rows published longer ago than {@code keep}. */
  void forget(Duration keep) throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement(FORGET)) {
      delete.setLong(1, keep.toSeconds());
      delete.executeUpdate();
    }
  }

  /** Takes the lock that makes this relay the leader; false while another one holds it. */
  boolean tryLead() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet held =
            statement.executeQuery("SELECT pg_try_advisory_lock(hashtext('hanqiao.outbox'))")) {
      return held.next() && held.getBoolean(1);
    }
  }

  /**
   * Hears of new rows from now on, and stops waiting for the disk: marks that a power cut takes are
   * the newest ones, and what they marked is published again in order.
   */
  void listen() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("LISTEN outbox");
      statement.execute("SET synchronous_commit = off");
    }
  }

  private static Row row(ResultSet found) throws SQLException {
    return new Row(
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
