package io.hanqiao.matcher.preview;

import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often an organisation may ask what postings would reach: a bucket of tokens that fills
 * evenly, in the database, so that neither another replica nor a restart gives more.
 */
@ApplicationScoped
class Allowance {

  private static final long HOUR_SECONDS = 3_600;

  private static final String FILLED =
      "least(?::numeric, held.remaining"
          + " + greatest(0, extract(epoch FROM ?::timestamptz - held.as_at)) * ?::numeric / 3600)";
  private static final String TAKE =
      "INSERT INTO preview_allowance AS held (org, remaining, as_at) VALUES (?, ?::numeric - 1, ?)"
          + " ON CONFLICT (org) DO UPDATE SET remaining = "
          + FILLED
          + " - 1, as_at = EXCLUDED.as_at WHERE "
          + FILLED
          + " >= 1";
  private static final String LEFT =
      "SELECT " + FILLED + " FROM preview_allowance held WHERE org = ?";

  private final DataSource dataSource;
  private final Clock clock;
  private final int perHour;

  Allowance(
      DataSource dataSource,
      Clock clock,
      @ConfigProperty(name = "hanqiao.matcher.previews-per-hour", defaultValue = "60")
          int perHour) {
    this.dataSource = dataSource;
    this.clock = clock;
    this.perHour = perHour;
  }

  /**
   * Takes one of the caller's, in its transaction.
   *
   * @throws ProblemException 429 with the time until the next one
   */
  void take(Caller caller) {
    OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    try (Connection connection = dataSource.getConnection();
        PreparedStatement take = connection.prepareStatement(TAKE)) {
      take.setObject(1, caller.org());
      take.setInt(2, perHour);
      take.setObject(3, now);
      fill(take, 4, now);
      fill(take, 7, now);
      if (take.executeUpdate() == 0) {
        throw refused(left(connection, caller, now));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Could not take an allowance: " + e.getMessage(), e);
    }
  }

  private BigDecimal left(Connection connection, Caller caller, OffsetDateTime now)
      throws SQLException {
    try (PreparedStatement left = connection.prepareStatement(LEFT)) {
      fill(left, 1, now);
      left.setObject(4, caller.org());
      try (ResultSet row = left.executeQuery()) {
        return row.next() ? row.getBigDecimal(1) : BigDecimal.ZERO;
      }
    }
  }

  private void fill(PreparedStatement statement, int first, OffsetDateTime now)
      throws SQLException {
    statement.setInt(first, perHour);
    statement.setObject(first + 1, now);
    statement.setInt(first + 2, perHour);
  }

  private ProblemException refused(BigDecimal left) {
    long parts = BigDecimal.ONE.subtract(left).movePointRight(6).longValue();
    long seconds = 1 + parts * HOUR_SECONDS / perHour / 1_000_000;
    return ProblemException.until(
        ProblemCode.TOO_MANY_REQUESTS,
        new Text(
            "每个机构每小时最多测算 " + perHour + " 次，请 " + seconds + " 秒后再试。",
            "An organisation may ask "
                + perHour
                + " times an hour what postings would reach: try again in "
                + seconds
                + " seconds."),
        seconds);
  }
}
