package io.hanqiao.credit.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The needs for loans that were heard of. All methods join the running transaction. */
@ApplicationScoped
public class LoanNeeds {

  private static final String FIND =
      "SELECT enterprise_id, owner_org, status, anchor_enterprise_id FROM financing_need"
          + " WHERE id = ?";
  private static final String KEEP =
      "INSERT INTO financing_need AS kept (id, enterprise_id, owner_org, status,"
          + " anchor_enterprise_id, version) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE"
          + " SET enterprise_id = EXCLUDED.enterprise_id, owner_org = EXCLUDED.owner_org,"
          + " status = EXCLUDED.status, anchor_enterprise_id = EXCLUDED.anchor_enterprise_id,"
          + " version = EXCLUDED.version WHERE kept.version < EXCLUDED.version";
  private static final String FORGET = "DELETE FROM financing_need WHERE id = ? AND version < ?";

  private final DataSource dataSource;

  LoanNeeds(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** One by its id, if it was heard of and not erased since, and is the caller's. */
  public Optional<NeedFacts> find(UUID needId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(FIND)) {
      select.setObject(1, needId);
      try (ResultSet found = select.executeQuery()) {
        return found.next() ? Optional.of(facts(needId, found)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Could not look up a need", e);
    }
  }

  private static NeedFacts facts(UUID needId, ResultSet found) throws SQLException {
    return new NeedFacts(
        needId,
        found.getObject(1, UUID.class),
        found.getObject(2, UUID.class),
        found.getString(3),
        found.getObject(4, UUID.class));
  }

  /** Keeps what event {@code version} says, unless a newer one was heard. */
  void keep(NeedFacts need, long version) {
    run(
        KEEP,
        need.needId(),
        need.enterpriseId(),
        need.ownerOrg(),
        need.status(),
        need.anchorEnterpriseId(),
        version);
  }

  /** Forgets a need that was erased with event {@code version}. */
  void forget(UUID needId, long version) {
    run(FORGET, needId, version);
  }

  /** Forgets all. */
  void forgetAll() {
    run("DELETE FROM financing_need");
  }

  private void run(String sql, @Nullable Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not keep a need", e);
    }
  }
}
