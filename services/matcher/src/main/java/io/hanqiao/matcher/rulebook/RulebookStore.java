package io.hanqiao.matcher.rulebook;

import io.hanqiao.matcher.live.Rulebooks;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The published rulebooks. Rows are put in and never changed. Use inside a transaction. */
@ApplicationScoped
class RulebookStore {

  private static final String ALL =
      "SELECT market, id, valid_from, content, published_at, published_by FROM rulebook"
          + " ORDER BY market, valid_from, id";
  private static final String INSERT =
      "INSERT INTO rulebook (id, aggregate_id, market, valid_from, event_version, content,"
          + " published_at, published_by) VALUES (?, ?, ?, ?, 1, ?, ?, ?) ON CONFLICT DO NOTHING";
  private static final String ONE_AT_A_TIME =
      "SELECT pg_advisory_xact_lock(hashtextextended('rulebook/' || ?, 0))";

  private final DataSource dataSource;
  private final Clock clock;

  RulebookStore(DataSource dataSource, Clock clock) {
    this.dataSource = dataSource;
    this.clock = clock;
  }

  /** All, market by market, oldest first. */
  List<StoredRulebook> all() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(ALL);
        ResultSet row = select.executeQuery()) {
      List<StoredRulebook> all = new ArrayList<>();
      while (row.next()) {
        all.add(
            new StoredRulebook(
                new Rulebooks.Published(
                    row.getString(1),
                    row.getString(2),
                    row.getObject(3, LocalDate.class),
                    row.getString(4)),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getString(6)));
      }
      return all;
    } catch (SQLException e) {
      throw new IllegalStateException("Could not read the rulebooks: " + e.getMessage(), e);
    }
  }

  /** Keeps others from publishing for a market until the transaction ends. */
  void lock(String market) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement lock = connection.prepareStatement(ONE_AT_A_TIME)) {
      lock.setString(1, market);
      lock.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not lock the rulebooks: " + e.getMessage(), e);
    }
  }

  /** Stores one; false if there is one of that id. */
  boolean insert(UUID aggregate, Rulebooks.Published rulebook, String publishedBy) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, rulebook.id());
      insert.setObject(2, aggregate);
      insert.setString(3, rulebook.market());
      insert.setObject(4, rulebook.validFrom());
      insert.setString(5, rulebook.content());
      insert.setObject(6, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
      insert.setString(7, publishedBy);
      return insert.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new IllegalStateException("Could not store a rulebook: " + e.getMessage(), e);
    }
  }
}
