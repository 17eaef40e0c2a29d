package io.hanqiao.enterprise.application;

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

  private static final String KEEP =
      "INSERT INTO obligation_heard AS kept (id, kind, firm_org, application_id, status, ends_on,"
          + " version) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET status ="
          + " EXCLUDED.status, ends_on = EXCLUDED.ends_on, version = EXCLUDED.version"
          + " WHERE kept.version < EXCLUDED.version";
  private static final String FORGET = "DELETE FROM obligation_heard WHERE id = ? AND version < ?";

  private final HeardRows rows;

  Obligations(DataSource dataSource) {
    this.rows = new HeardRows(dataSource);
  }

  /** Keeps what event {@code version} says, unless a newer one was heard. */
  void keep(UUID id, String kind, ObligationFacts facts, @Nullable UUID firm, long version) {
    rows.run(KEEP, id, kind, firm, facts.applicationId(), facts.status(), facts.lastDay(), version);
  }

  /** Forgets one that was erased with event {@code version}. */
  void forget(UUID id, long version) {
    rows.run(FORGET, id, version);
  }

  /** Forgets all. */
  void forgetAll() {
    rows.run("DELETE FROM obligation_heard");
  }
}
