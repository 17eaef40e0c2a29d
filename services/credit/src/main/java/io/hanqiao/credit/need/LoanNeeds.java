package io.hanqiao.credit.need;

import io.hanqiao.platform.consume.HeardTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The needs for loans that were heard of. All methods join the running transaction. */
@ApplicationScoped
public class LoanNeeds {

  private final HeardTable table;

  LoanNeeds(DataSource dataSource) {
    this.table =
        new HeardTable(
            dataSource,
            "financing_need",
            "enterprise_id",
            "owner_org",
            "status",
            "anchor_enterprise_id");
  }

  /** One by its id, if it was heard of and not erased since, and is the caller's. */
  public Optional<NeedFacts> find(UUID needId) {
    return table.find(
        "id = ?",
        needId,
        row ->
            new NeedFacts(
                needId,
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getObject(4, UUID.class)));
  }

  /** Keeps what event {@code version} says, unless a newer one was heard. */
  void keep(NeedFacts need, long version) {
    table.keep(
        need.needId(),
        version,
        need.enterpriseId(),
        need.ownerOrg(),
        need.status(),
        need.anchorEnterpriseId());
  }

  /** Forgets a need that was erased with event {@code version}. */
  void forget(UUID needId, long version) {
    table.forget(needId, version);
  }

  /** Forgets all. */
  void forgetAll() {
    table.forgetAll();
  }
}
