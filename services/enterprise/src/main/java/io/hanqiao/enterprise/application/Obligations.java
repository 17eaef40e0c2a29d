package io.hanqiao.enterprise.application;

import io.hanqiao.platform.consume.HeardTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What others hold firms to, as it was heard; {@code erasure_locks} of the database reads it. All
 * methods join the running transaction.
 */
@ApplicationScoped
class Obligations {

  private final HeardTable table;

  Obligations(DataSource dataSource) {
    this.table =
        new HeardTable(
            dataSource,
            "obligation_heard",
            "kind",
            "firm_org",
            "application_id",
            "status",
            "ends_on");
  }

  /** Keeps what event {@code version} says, unless a newer one was heard. */
  void keep(UUID id, String kind, ObligationFacts facts, @Nullable UUID firm, long version) {
    table.keep(id, version, kind, firm, facts.applicationId(), facts.status(), facts.lastDay());
  }

  /** Forgets one that was erased with event {@code version}. */
  void forget(UUID id, long version) {
    table.forget(id, version);
  }

  /** Forgets all. */
  void forgetAll() {
    table.forgetAll();
  }
}
