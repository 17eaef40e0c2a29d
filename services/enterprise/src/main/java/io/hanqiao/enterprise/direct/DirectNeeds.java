package io.hanqiao.enterprise.direct;

import io.hanqiao.platform.posting.Postings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The direct-financing needs the running transaction's organisation is a party of. */
@ApplicationScoped
public class DirectNeeds extends Postings<DirectNeed> {

  /** The open ones of an enterprise, locked in the order of their ids. */
  List<DirectNeed> lockOpenOf(UUID enterpriseId) {
    return find("enterpriseId = ?1 and status = 'OPEN' order by id", enterpriseId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }
}
