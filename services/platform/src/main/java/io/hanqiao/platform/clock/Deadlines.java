package io.hanqiao.platform.clock;

import static io.hanqiao.platform.clock.DeadlineRows.utc;

import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The deadlines the running transaction may see. They are started and stopped in the transaction
 * that starts or does what they are about, after its aggregate's row is locked or newly made.
 */
@ApplicationScoped
public class Deadlines {

  private static final String START =
      "INSERT INTO deadline (id, aggregate_type, aggregate_id, stage, programme, owner_org,"
          + " counterparty_org, responsible, started_at, soon_at, due_at, escalate_at)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  /** Done too late, it is marked here and now: the worker finds nothing left to tell. */
  private static final String STOP =
      "UPDATE deadline SET stopped_at = at.now, dropped = ?,"
          + " overdue_told_at = CASE WHEN due_at <= at.now THEN coalesce(overdue_told_at, at.now)"
          + " ELSE overdue_told_at END, escalated_told_at = CASE WHEN escalate_at <= at.now"
          + " THEN coalesce(escalated_told_at, at.now) ELSE escalated_told_at END"
          + " FROM (SELECT ?::timestamptz AS now) at"
          + " WHERE aggregate_id = ? AND stopped_at IS NULL AND (stage = ? OR ?)";

  private final DataSource dataSource;

  Deadlines(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Something has to be done from now on. */
  public void start(Owed owed, Instant from, Due due) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(START)) {
      insert.setObject(1, Ids.next());
      insert.setString(2, owed.aggregateType());
      insert.setObject(3, owed.aggregateId());
      insert.setString(4, owed.stage());
      insert.setString(5, owed.programme());
      insert.setObject(6, owed.ownerOrg());
      insert.setObject(7, owed.counterpartyOrg());
      insert.setObject(8, owed.responsible());
      insert.setObject(9, utc(from));
      insert.setObject(10, utc(due.soonAt()));
      insert.setObject(11, utc(due.dueAt()));
      insert.setObject(12, utc(due.escalateAt()));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not start a deadline: " + e.getMessage(), e);
    }
  }

  /** It was done. Returns whether it ran: else nothing happens. */
  public boolean stop(UUID aggregateId, String stage, Instant at) {
    return stop(aggregateId, stage, at, false);
  }

  /** Nothing of the aggregate is waited for any more. Returns whether anything was. */
  public boolean drop(UUID aggregateId, Instant at) {
    return stop(aggregateId, null, at, true);
  }

  private boolean stop(UUID aggregateId, @Nullable String stage, Instant at, boolean dropped) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update = connection.prepareStatement(STOP)) {
      update.setBoolean(1, dropped);
      update.setObject(2, utc(at));
      update.setObject(3, aggregateId);
      update.setString(4, stage);
      update.setBoolean(5, stage == null);
      return update.executeUpdate() > 0;
    } catch (SQLException e) {
      throw new IllegalStateException("Could not stop a deadline: " + e.getMessage(), e);
    }
  }

  /** Those of an aggregate, in the order they were started. */
  public List<Deadline> of(UUID aggregateId) {
    return of(List.of(aggregateId)).getOrDefault(aggregateId, List.of());
  }

  /** Those of many aggregates, each in the order they were started. */
  public Map<UUID, List<Deadline>> of(Collection<UUID> aggregateIds) {
    String sql = DeadlineRows.SELECT + "WHERE aggregate_id = ANY (?) ORDER BY id";
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setArray(1, connection.createArrayOf("uuid", aggregateIds.toArray()));
      return DeadlineRows.found(select).stream()
          .collect(Collectors.groupingBy(found -> found.owed().aggregateId()));
    } catch (SQLException e) {
      throw new IllegalStateException("Could not read deadlines: " + e.getMessage(), e);
    }
  }

  /** One page of those that run and are too late, newest first. */
  public List<Deadline> overdue(PageRequest page, Instant now) {
    String sql =
        DeadlineRows.SELECT
            + "WHERE stopped_at IS NULL AND due_at <= ? AND id < ? ORDER BY id DESC LIMIT ?";
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setObject(1, utc(now));
      select.setObject(2, page.before());
      select.setInt(3, page.fetch());
      return DeadlineRows.found(select);
    } catch (SQLException e) {
      throw new IllegalStateException("Could not read deadlines: " + e.getMessage(), e);
    }
  }
}
