package io.hanqiao.platform.audit;

import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.identity.CurrentCaller;
import io.hanqiao.platform.trace.TraceParent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The audit trail. A row holds pseudonymous ids and names of actions, never the data itself; the
 * roles that write it can neither read nor change it.
 */
@ApplicationScoped
public class Audit {

  private static final String INSERT =
      "INSERT INTO audit (actor, org, on_behalf_of, action, aggregate_type, aggregate_id, reason,"
          + " trace_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

  private final DataSource dataSource;
  private final CurrentCaller caller;

  Audit(DataSource dataSource, CurrentCaller caller) {
    this.dataSource = dataSource;
    this.caller = caller;
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
    insert(actor, null, null, new Change(action, aggregateType, aggregateId, null));
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
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not write the audit trail", e);
    }
  }
}
