package io.hanqiao.platform.audit;

import io.hanqiao.platform.aggregate.Owned;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.identity.CurrentCaller;
import io.hanqiao.platform.trace.TraceParent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The audit trail. A row holds pseudonymous ids, names of actions and a salted hash of the state a
 * change led to, never the data itself; the roles that write it can neither read nor change it.
 */
@ApplicationScoped
public class Audit {

  private static final String INSERT =
      "INSERT INTO audit (actor, org, on_behalf_of, action, aggregate_type, aggregate_id, reason,"
          + " trace_id, change_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, audit_salted(?, ?))";

  private static final String INSERT_READS =
      "INSERT INTO audit (actor, org, action, aggregate_type, aggregate_id, trace_id)"
          + " SELECT ?, ?, kind || '.read', kind, id, ? FROM unnest(?::text[], ?::uuid[])"
          + " AS seen(kind, id)";

  private final DataSource dataSource;
  private final CurrentCaller caller;
  private final ToldStates told;

  Audit(DataSource dataSource, CurrentCaller caller, ToldStates told) {
    this.dataSource = dataSource;
    this.caller = caller;
    this.told = told;
  }

  /** The caller changed an aggregate of its own organisation. */
  public void changed(String action, String aggregateType, UUID aggregateId) {
    changed(action, aggregateType, aggregateId, null, null);
  }

  /**
   * The caller changed an aggregate.
   *
   * @param owner the organisation whose aggregate it is; an operator acted on its behalf, while the
   *     other party of it acted for itself
   * @param reason why, where a rule asks for a reason
   */
  public void changed(
      String action,
      String aggregateType,
      UUID aggregateId,
      @Nullable UUID owner,
      @Nullable String reason) {
    Caller who = caller.get();
    UUID other = who.is("operator") && !who.org().equals(owner) ? owner : null;
    insert(who.subject(), who.org(), other, new Change(action, aggregateType, aggregateId, reason));
  }

  /** Background work, or a person through it, changed an aggregate. */
  public void asWorker(String actor, String action, String aggregateType, UUID aggregateId) {
    asWorker(actor, action, aggregateType, aggregateId, null);
  }

  /** The same, with a reason where a rule asks for one. */
  public void asWorker(
      String actor,
      String action,
      String aggregateType,
      UUID aggregateId,
      @Nullable String reason) {
    insert(actor, null, null, new Change(action, aggregateType, aggregateId, reason));
  }

  /**
   * The caller was shown rows: of those that tell of another organisation it is written down.
   *
   * @throws IllegalStateException if a row does not say whether it discloses anything: then it is
   *     not shown either
   */
  public void read(List<?> rows) {
    Caller who = caller.get();
    insertReadings(who, rows.stream().flatMap(row -> Reading.of(row, who).stream()).toList());
  }

  /** The caller was shown a row that is no aggregate; written down unless it is its own. */
  public void read(String kind, UUID id, UUID owner) {
    Caller who = caller.get();
    insertReadings(who, who.org().equals(owner) ? List.of() : List.of(new Reading(kind, id)));
  }

  /** The caller was shown what tells of others, whoever they are; always written down. */
  public void readOfOthers(String kind, UUID id) {
    insertReadings(caller.get(), List.of(new Reading(kind, id)));
  }

  private void insertReadings(Caller who, List<Reading> others) {
    if (others.isEmpty()) {
      return;
    }
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT_READS)) {
      insert.setString(1, who.subject());
      insert.setObject(2, who.org());
      insert.setString(3, TraceParent.currentTraceId());
      insert.setArray(
          4, connection.createArrayOf("text", others.stream().map(Reading::kind).toArray()));
      insert.setArray(
          5, connection.createArrayOf("uuid", others.stream().map(Reading::id).toArray()));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not write the audit trail", e);
    }
  }

  private record Reading(String kind, UUID id) {

    static Optional<Reading> of(Object row, Caller who) {
      @Nullable Disclosed disclosed = row.getClass().getAnnotation(Disclosed.class);
      if (disclosed != null && row instanceof Owned owned) {
        UUID of = owned.toldOf();
        return of == null || of.equals(who.org())
            ? Optional.empty()
            : Optional.of(new Reading(disclosed.value(), owned.id()));
      }
      if (row.getClass().isAnnotationPresent(NotDisclosed.class)) {
        return Optional.empty();
      }
      throw new IllegalStateException(
          row.getClass().getName()
              + " is shown and neither an @Disclosed row of somebody's nor @NotDisclosed");
    }
  }

  private record Change(
      String action, String aggregateType, UUID aggregateId, @Nullable String reason) {}

  private void insert(String actor, @Nullable UUID org, @Nullable UUID onBehalfOf, Change change) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, actor);
      insert.setObject(2, org);
      insert.setObject(3, onBehalfOf);
      insert.setString(4, change.action());
      insert.setString(5, change.aggregateType());
      insert.setObject(6, change.aggregateId());
      insert.setString(7, change.reason());
      insert.setString(8, TraceParent.currentTraceId());
      insert.setObject(9, change.aggregateId());
      insert.setBytes(10, told.of(change.aggregateId()));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not write the audit trail", e);
    }
  }
}
