package io.hanqiao.fund.need;

import io.hanqiao.platform.consume.HeardTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The direct financing needs that were heard of. All methods join the running transaction. */
@ApplicationScoped
public class DirectNeeds {

  private final HeardTable table;

  DirectNeeds(DataSource dataSource) {
    this.table = new HeardTable(dataSource, "direct_financing_need", "owner_org", "status");
  }

  /** One by its id, if it was heard of and not erased since. */
  public Optional<NeedFacts> find(UUID needId) {
    return table.find(
        "id = ?",
        needId,
        row -> new NeedFacts(needId, row.getObject(1, UUID.class), row.getString(2)));
  }

  /** Keeps what event {@code version} says, unless a newer one was heard. */
  void keep(NeedFacts need, long version) {
    table.keep(need.needId(), version, need.ownerOrg(), need.status());
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
