package io.hanqiao.enterprise.application;

import jakarta.enterprise.context.ApplicationScoped;
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

  private final HeardRows rows;

  LoanApplications(DataSource dataSource) {
    this.rows = new HeardRows(dataSource);
  }

  /** Keeps what event {@code version} says, unless a newer one was heard. */
  void keep(ApplicationFacts facts, long version) {
    rows.run(
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
    rows.run(FORGET, application, version);
  }

  /** Forgets all. */
  void forgetAll() {
    rows.run("DELETE FROM loan_application_heard");
  }
}
