package io.hanqiao.credit.offer;

import io.hanqiao.platform.posting.Postings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The offers the running transaction may read: open ones, and the caller's own withdrawn ones. */
@ApplicationScoped
class CreditOffers extends Postings<CreditOffer> {

  /** All offers of a bank, locked in the order of their ids. */
  List<CreditOffer> lockAllOf(UUID bankId) {
    return find("bank.id = ?1 order by id", bankId).withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }
}
