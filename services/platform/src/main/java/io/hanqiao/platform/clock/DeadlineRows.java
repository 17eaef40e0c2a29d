package io.hanqiao.platform.clock;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deadlines as rows. */
final class DeadlineRows {

  static final String SELECT =
      "SELECT id, aggregate_type, aggregate_id, stage, programme, owner_org, counterparty_org,"
          + " responsible, started_at, soon_at, due_at, escalate_at, soon_told_at,"
          + " overdue_told_at, escalated_told_at, stopped_at, dropped FROM deadline ";

  private DeadlineRows() {}

  /** Everything a statement finds. */
  static List<Deadline> found(PreparedStatement select) throws SQLException {
    List<Deadline> deadlines = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        deadlines.add(read(row));
      }
    }
    return deadlines;
  }

  private static Deadline read(ResultSet row) throws SQLException {
    return new Deadline(
        row.getObject(1, UUID.class),
        new Owed(
            row.getString(2),
            row.getObject(3, UUID.class),
            row.getString(4),
            row.getString(5),
            row.getObject(6, UUID.class),
            row.getObject(7, UUID.class),
            row.getObject(8, UUID.class)),
        row.getObject(9, OffsetDateTime.class).toInstant(),
        new Due(instant(row, 10), instant(row, 11), instant(row, 12)),
        new Due(instant(row, 13), instant(row, 14), instant(row, 15)),
        instant(row, 16),
        row.getBoolean(17));
  }

  static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  /** As the driver takes it. */
  static @Nullable OffsetDateTime utc(@Nullable Instant at) {
    return at == null ? null : at.atOffset(ZoneOffset.UTC);
  }
}
