package io.hanqiao.enterprise.bank;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The offers of banks that were heard of. All methods join the running transaction. */
@ApplicationScoped
public class LendingOffers {

  private static final String FIND =
      "SELECT bank_org FROM lending_offer WHERE bank_id = ? AND status = 'OPEN' LIMIT 1";
  private static final String KEEP =
      "INSERT INTO lending_offer AS kept (id, bank_id, bank_org, status, version)"
          + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET bank_id = EXCLUDED.bank_id,"
          + " bank_org = EXCLUDED.bank_org, status = EXCLUDED.status, version = EXCLUDED.version"
          + " WHERE kept.version < EXCLUDED.version";
  private static final String FORGET = "DELETE FROM lending_offer WHERE id = ? AND version < ?";

  private final DataSource dataSource;

  LendingOffers(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** The organisation of a bank with an open offer; empty if it has none or was not heard of. */
  public Optional<UUID> organisationOf(UUID bankId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(FIND)) {
      select.setObject(1, bankId);
      try (ResultSet found = select.executeQuery()) {
        return found.next() ? Optional.of(found.getObject(1, UUID.class)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Could not look up a bank", e);
    }
  }

  /** Keeps what event {@code version} says, unless a newer one was heard. */
  void keep(OfferFacts offer, long version) {
    run(KEEP, offer.offerId(), offer.bankId(), offer.ownerOrg(), offer.status(), version);
  }

  /** Forgets an offer that was erased with event {@code version}. */
  void forget(UUID offerId, long version) {
    run(FORGET, offerId, version);
  }

  /** Forgets all. */
  void forgetAll() {
    run("DELETE FROM lending_offer");
  }

  private void run(String sql, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not keep an offer", e);
    }
  }
}
