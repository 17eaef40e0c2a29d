package io.hanqiao.credit.application;

import io.hanqiao.platform.posting.Postings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** The applications the running transaction's organisation is a party of. */
@ApplicationScoped
public class Applications extends Postings<LoanApplication> {

  private static final Set<Stage> PENDING =
      Set.of(Stage.SUBMITTED, Stage.ACCEPTED, Stage.DUE_DILIGENCE, Stage.UNDER_REVIEW);

  /** Whether an application for this need on this offer waits for its decision. */
  boolean anyPending(UUID needId, UUID offerId) {
    return count("needId = ?1 and offerId = ?2 and status in ?3", needId, offerId, PENDING) > 0;
  }
}
