package io.hanqiao.fund.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The direct financing needs that were heard of. All methods join the running transaction. */
@ApplicationScoped
public class DirectNeeds {

  private static final String FIND =
      "SELECT owner_org, status FROM direct_financing_need WHERE id = ?";
  private static final String KEEP =
      "INSERT INTO direct_financing_need AS kept (id, owner_org, status, version)"
          + " VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET owner_org = EXCLUDED.owner_org,"
          + " status = EXCLUDED.status, version = EXCLUDED.version"
          + " WHERE kept.version < EXCLUDED.version";
  private static final String FORGET =
      "DELETE FROM direct_financing_need WHERE id = ? AND version < ?";

  private final DataSource dataSource;

  DirectNeeds(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** One by its id, if it was heard of and not erased since. */
  public Optional<NeedFacts> find(UUID needId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(FIND)) {
      select.setObject(1, needId);
      try (ResultSet found = select.executeQuery()) {
        return found.next()
            ? Optional.of(new NeedFacts(needId, found.getObject(1, UUID.class), found.getString(2)))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Could not look up a need", e);
    }
  }

  /** Keeps what event {@code version} says, unless a newer one was heard. */
  void keep(NeedFacts need, long version) {
    run(KEEP, need.needId(), need.ownerOrg(), need.status(), version);
  }

  /** Forgets a need that was erased with event {@code version}. */
  void forget(UUID needId, long version) {
    run(FORGET, needId, version);
  }

  /** Forgets all. */
  void forgetAll() {
    run("DELETE FROM direct_financing_need");
  }

  private void run(String sql, Object... values) {
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
