package io.hanqiao.credit.firm;

import io.hanqiao.platform.consume.HeardTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The firms that were heard of. All methods join the running transaction. */
@ApplicationScoped
public class Firms {

  private final HeardTable table;

  Firms(DataSource dataSource) {
    this.table =
        new HeardTable(dataSource, "firm", "owner_org", "division_code", "management_district");
  }

  /** The organisation a firm acts as, if the firm was heard of and not erased since. */
  public Optional<UUID> orgOf(UUID enterpriseId) {
    return table.find("id = ?", enterpriseId, row -> row.getObject(1, UUID.class));
  }

  /** Keeps what event {@code version} says, unless a newer one was heard. */
  void keep(FirmFacts firm, long version) {
    table.keep(
        firm.enterpriseId(),
        version,
        firm.ownerOrg(),
        firm.divisionCode(),
        firm.managementDistrict());
  }

  /** Forgets a firm that was erased with event {@code version}. */
  void forget(UUID enterpriseId, long version) {
    table.forget(enterpriseId, version);
  }

  /** Forgets all. */
  void forgetAll() {
    table.forgetAll();
  }
}
