package io.hanqiao.enterprise.application;

import io.hanqiao.platform.consume.HeardTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The loan applications that were heard of; {@code disclose} of the database reads them. All
 * methods join the running transaction.
 */
@ApplicationScoped
class LoanApplications {

  private final HeardTable table;

  LoanApplications(DataSource dataSource) {
    this.table =
        new HeardTable(
            dataSource,
            "loan_application_heard",
            "enterprise_id",
            "firm_org",
            "bank_org",
            "status");
  }

  /** Keeps what event {@code version} says, unless a newer one was heard. */
  void keep(ApplicationFacts facts, long version) {
    table.keep(
        facts.applicationId(),
        version,
        facts.enterpriseId(),
        facts.ownerOrg(),
        facts.counterpartyOrg(),
        facts.status());
  }

  /** Forgets an application that was erased with event {@code version}. */
  void forget(UUID application, long version) {
    table.forget(application, version);
  }

  /** Forgets all. */
  void forgetAll() {
    table.forgetAll();
  }
}
