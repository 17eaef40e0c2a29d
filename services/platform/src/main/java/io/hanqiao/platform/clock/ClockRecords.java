package io.hanqiao.platform.clock;

import static io.hanqiao.platform.clock.DeadlineRows.utc;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** How those who must act have kept their time: sums of the rows the transaction may see. */
@ApplicationScoped
public class ClockRecords {

  private static final String COUNT =
      "SELECT programme, stage,"
          + " count(*) FILTER (WHERE NOT dropped AND stopped_at < due_at),"
          + " count(*) FILTER (WHERE coalesce(stopped_at, at.now) >= due_at),"
          + " count(*) FILTER (WHERE coalesce(stopped_at, at.now) >= escalate_at),"
          + " count(*) FILTER (WHERE dropped AND stopped_at < due_at),"
          + " count(*) FILTER (WHERE stopped_at IS NULL AND at.now < due_at)"
          + " FROM deadline, (SELECT ?::timestamptz AS now) at"
          + " WHERE responsible = ? AND due_at > ? AND due_at <= ?"
          + " GROUP BY programme, stage ORDER BY programme, stage";

  private final DataSource dataSource;

  ClockRecords(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Stage by stage, of the deadlines that end in a period.
   *
   * @param after ends behind this instant
   * @param until ends at this instant at the latest: an end at midnight is the day before
   */
  public List<ClockCount> of(UUID responsible, Instant after, Instant until, Instant now) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(COUNT)) {
      select.setObject(1, utc(now));
      select.setObject(2, responsible);
      select.setObject(3, utc(after));
      select.setObject(4, utc(until));
      List<ClockCount> counts = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          counts.add(
              new ClockCount(
                  row.getString(1),
                  row.getString(2),
                  row.getLong(3),
                  row.getLong(4),
                  row.getLong(5),
                  row.getLong(6),
                  row.getLong(7)));
        }
      }
      return counts;
    } catch (SQLException e) {
      throw new IllegalStateException("Could not count deadlines: " + e.getMessage(), e);
    }
  }
}
