package io.hanqiao.enterprise.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The loan applications that were heard of; {@code disclose} of the database reads them. All
 * methods join the running transaction.
 */
@ApplicationScoped
class LoanApplications {

  private static final String KEEP =
      "INSERT INTO loan_application_heard AS kept (id, enterprise_id, firm_org, bank_org, status,"
          + " version) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET status ="
          + " EXCLUDED.status, version = EXCLUDED.version WHERE kept.version < EXCLUDED.version";
  private static final String FORGET =
      "DELETE FROM loan_application_heard WHERE id = ? AND version < ?";

  private final DataSource dataSource;

  LoanApplications(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Keeps what event {@code version} says, unless a newer one was heard. */
  void keep(ApplicationFacts facts, long version) {
    run(
        KEEP,
        facts.applicationId(),
        facts.enterpriseId(),
        facts.ownerOrg(),
        facts.counterpartyOrg(),
        facts.status(),
        version);
  }

  /** Forgets an application that was erased with event {@code version}. */
  void forget(UUID application, long version) {
    run(FORGET, application, version);
  }

  private void run(String sql, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not keep a loan application", e);
    }
  }
}
