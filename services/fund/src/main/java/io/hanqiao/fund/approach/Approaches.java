package io.hanqiao.fund.approach;

import io.hanqiao.platform.posting.Postings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The approaches the running transaction's organisation is a party of. */
@ApplicationScoped
public class Approaches extends Postings<Approach> {

  /** Whether the firm has yet to answer an approach under this mandate to this need. */
  boolean anyOpen(UUID mandateId, UUID needId) {
    return count("mandateId = ?1 and needId = ?2 and status = 'OPEN'", mandateId, needId) > 0;
  }
}
