package io.hanqiao.matcher.decision;

import io.hanqiao.matching.decision.DecisionInputs;
import io.hanqiao.platform.trace.TraceParent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The stored decisions. Rows are put in and never changed. Use inside a transaction. */
@ApplicationScoped
class DecisionStore {

  private static final String INSERT =
      "INSERT INTO decision (id, market, demand_id, supply_id, owner_org, supply_org, action, side,"
          + " note, subject, source_id, acted_at, recorded_at, rulebook, rulebook_sha256, as_of,"
          + " eligible, list_version, list_rank, demand_facts, supply_facts, explanation,"
          + " demand_view, sealed, trace_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
          + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (source_id) DO NOTHING";
  private static final String INSERT_OF_SUPPLY =
      "INSERT INTO supply_decision (id, owner_org, supply_facts, supply_view) VALUES (?, ?, ?, ?)";
  private static final String OF_SOURCE = "SELECT id::text FROM decision WHERE source_id = ?";
  private static final String OF_DEMAND = "SELECT demand_view FROM decision WHERE id = ?";
  private static final String OF_SUPPLY = "SELECT supply_view FROM supply_decision WHERE id = ?";

  /**
   * Row-level security leaves of both tables what is the party's. Whoever is on both sides reads
   * the demand's view, as of one record; facts and reasons stay where they are.
   */
  private static final String LIST =
      "SELECT (own.view::jsonb - '{explanation,demandFacts,supplyFacts}'::text[])::text FROM ("
          + "SELECT id, market, demand_id, supply_id, demand_view AS view FROM decision UNION ALL"
          + " SELECT id, market, demand_id, supply_id, supply_view FROM supply_decision s"
          + " WHERE NOT EXISTS (SELECT FROM decision d WHERE d.id = s.id)) own"
          + " WHERE own.id < ? AND own.market = coalesce(?, own.market)"
          + " AND own.demand_id = coalesce(?, own.demand_id)"
          + " AND own.supply_id = coalesce(?, own.supply_id) ORDER BY own.id DESC LIMIT ?";

  private final DataSource dataSource;

  DecisionStore(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Stores one for both sides.
   *
   * @param demandView what the demand's owner reads
   * @param supplyView what the supply's owner reads
   * @return false if its act is stored already
   */
  boolean insert(Decision decision, String demandView, String supplyView) {
    if (update(INSERT, columns(decision, demandView)) == 0) {
      return false;
    }
    Evidence evidence = decision.evidence();
    return update(
            INSERT_OF_SUPPLY,
            row(decision.id(), evidence.supplyOrg(), evidence.inputs().supply(), supplyView))
        == 1;
  }

  /** Whether an act told by another service is on record. */
  boolean isRecorded(UUID sourceId) {
    return select(OF_SOURCE, sourceId).isPresent();
  }

  /** What the transaction's organisation may read of one, whichever side it is on. */
  Optional<String> view(UUID id) {
    return select(OF_DEMAND, id).or(() -> select(OF_SUPPLY, id));
  }

  /** The transaction's organisation's own records, newest first, without facts and reasons. */
  List<String> summaries(DecisionSearch wanted) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(LIST)) {
      select.setObject(1, wanted.page().before());
      select.setString(2, wanted.market());
      select.setObject(3, wanted.demandId(), Types.OTHER);
      select.setObject(4, wanted.supplyId(), Types.OTHER);
      select.setInt(5, wanted.page().fetch());
      List<String> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(row.getString(1));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("Could not list decisions: " + e.getMessage(), e);
    }
  }

  private static List<@Nullable Object> columns(Decision decision, String demandView) {
    Act act = decision.act();
    Evidence evidence = decision.evidence();
    DecisionInputs inputs = evidence.inputs();
    return row(
        decision.id(),
        inputs.market(),
        evidence.demandId(),
        evidence.supplyId(),
        evidence.ownerOrg(),
        evidence.supplyOrg(),
        act.action().name(),
        act.side().name(),
        act.note(),
        act.subject(),
        act.sourceId(),
        utc(act.at()),
        utc(decision.recordedAt()),
        inputs.rulebook(),
        inputs.rulebookHash(),
        inputs.asOf(),
        evidence.eligible(),
        decision.listVersion(),
        decision.listRank(),
        inputs.demand(),
        inputs.supply(),
        inputs.explanation(),
        demandView,
        decision.sealed(),
        TraceParent.currentTraceId());
  }

  private static OffsetDateTime utc(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  private static List<@Nullable Object> row(@Nullable Object... values) {
    return Arrays.asList(values);
  }

  private int update(String sql, List<@Nullable Object> values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) {
        statement.setObject(i + 1, values.get(i));
      }
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not store a decision: " + e.getMessage(), e);
    }
  }

  private Optional<String> select(String sql, UUID id) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setObject(1, id);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Could not read a decision: " + e.getMessage(), e);
    }
  }
}
