package io.hanqiao.enterprise.expert;

import io.hanqiao.platform.posting.Postings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The expert requests the running transaction's organisation is a party of. */
@ApplicationScoped
public class ExpertRequests extends Postings<ExpertRequest> {

  /** The open ones of an enterprise, locked in the order of their ids. */
  List<ExpertRequest> lockOpenOf(UUID enterpriseId) {
    return find("enterpriseId = ?1 and status = 'OPEN' order by id", enterpriseId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }
}
