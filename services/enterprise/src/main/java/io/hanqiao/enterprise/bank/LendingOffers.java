package io.hanqiao.enterprise.bank;

import io.hanqiao.platform.consume.HeardTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The offers of banks that were heard of. All methods join the running transaction. */
@ApplicationScoped
public class LendingOffers {

  private final HeardTable table;

  LendingOffers(DataSource dataSource) {
    this.table = new HeardTable(dataSource, "lending_offer", "bank_org", "bank_id", "status");
  }

  /** The organisation of a bank with an open offer; empty if it has none or was not heard of. */
  public Optional<UUID> organisationOf(UUID bankId) {
    return table.find(
        "bank_id = ? AND status = 'OPEN'", bankId, row -> row.getObject(1, UUID.class));
  }

  /** Keeps what event {@code version} says, unless a newer one was heard. */
  void keep(OfferFacts offer, long version) {
    table.keep(offer.offerId(), version, offer.ownerOrg(), offer.bankId(), offer.status());
  }

  /** Forgets an offer that was erased with event {@code version}. */
  void forget(UUID offerId, long version) {
    table.forget(offerId, version);
  }

  /** Forgets all. */
  void forgetAll() {
    table.forgetAll();
  }
}
