package io.hanqiao.credit.firm;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The firms that were heard of. All methods join the running transaction. */
@ApplicationScoped
public class Firms {

  private static final String FIND = "SELECT owner_org FROM firm WHERE id = ?";
  private static final String KEEP =
      "INSERT INTO firm AS kept (id, owner_org, division_code, management_district, version)"
          + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET owner_org = EXCLUDED.owner_org,"
          + " division_code = EXCLUDED.division_code,"
          + " management_district = EXCLUDED.management_district, version = EXCLUDED.version"
          + " WHERE kept.version < EXCLUDED.version";
  private static final String FORGET = "DELETE FROM firm WHERE id = ? AND version < ?";

  private final DataSource dataSource;

  Firms(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** The organisation a firm acts as, if the firm was heard of and not erased since. */
  public Optional<UUID> orgOf(UUID enterpriseId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(FIND)) {
      select.setObject(1, enterpriseId);
      try (ResultSet found = select.executeQuery()) {
        return found.next() ? Optional.of(found.getObject(1, UUID.class)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Could not look up a firm", e);
    }
  }

  /** Keeps what event {@code version} says, unless a newer one was heard. */
  void keep(FirmFacts firm, long version) {
    run(
        KEEP,
        firm.enterpriseId(),
        firm.ownerOrg(),
        firm.divisionCode(),
        firm.managementDistrict(),
        version);
  }

  /** Forgets a firm that was erased with event {@code version}. */
  void forget(UUID enterpriseId, long version) {
    run(FORGET, enterpriseId, version);
  }

  /** Forgets all. */
  void forgetAll() {
    run("DELETE FROM firm");
  }

  private void run(String sql, @Nullable Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not keep a firm", e);
    }
  }
}
