package io.hanqiao.platform.clock;

import static io.hanqiao.platform.clock.DeadlineRows.utc;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Deadlines whose moments come, inside a worker's transaction. */
@ApplicationScoped
class DueDeadlines {

  private static final Map<Moment, String> MARKS =
      Map.of(
          Moment.DUE_SOON, "soon_told_at",
          Moment.OVERDUE, "overdue_told_at",
          Moment.ESCALATED, "escalated_told_at");

  private final DataSource dataSource;

  DueDeadlines(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** As it is now, its row locked; empty if it is gone. */
  Optional<Deadline> lock(UUID id) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(DeadlineRows.SELECT + "WHERE id = ? FOR UPDATE")) {
      select.setObject(1, id);
      return DeadlineRows.found(select).stream().findFirst();
    }
  }

  /** A moment of it is told now, once and for all. */
  void mark(UUID id, Moment moment, Instant now) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "UPDATE deadline SET " + MARKS.get(moment) + " = ? WHERE id = ?")) {
      update.setObject(1, utc(now));
      update.setObject(2, id);
      update.executeUpdate();
    }
  }

  /** The days it hung on are known now. */
  void set(UUID id, Due due) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "UPDATE deadline SET soon_at = ?, due_at = ?, escalate_at = ? WHERE id = ?")) {
      update.setObject(1, utc(due.soonAt()));
      update.setObject(2, utc(due.dueAt()));
      update.setObject(3, utc(due.escalateAt()));
      update.setObject(4, id);
      update.executeUpdate();
    }
  }

  /** Those that run and hang on days that were not known, as the connection's role sees them. */
  static List<Deadline> unknown(Connection connection) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            DeadlineRows.SELECT
                + "WHERE stopped_at IS NULL AND (due_at IS NULL OR escalate_at IS NULL)"
                + " ORDER BY id")) {
      return DeadlineRows.found(select);
    }
  }

  /** Those to be looked at now, the longest waiting first, but for {@code others}. */
  static List<Deadline> waiting(Connection connection, Instant now, List<UUID> others)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            DeadlineRows.SELECT
                + "WHERE next_at <= ? AND id <> ALL (?) ORDER BY next_at, id LIMIT 100")) {
      select.setObject(1, utc(now));
      select.setArray(2, connection.createArrayOf("uuid", others.toArray()));
      return DeadlineRows.found(select);
    }
  }
}
