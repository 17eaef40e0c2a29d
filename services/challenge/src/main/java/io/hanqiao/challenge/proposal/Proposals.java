package io.hanqiao.challenge.proposal;

import io.hanqiao.platform.posting.Postings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The proposals the running transaction's organisation handed in or may open. */
@ApplicationScoped
public class Proposals extends Postings<Proposal> {

  /** Whether an organisation has a live one for a challenge, as far as the caller may see. */
  boolean live(UUID challengeId, UUID ownerOrg) {
    return count(
            "challengeId = ?1 and ownerOrg = ?2 and status = 'SUBMITTED'", challengeId, ownerOrg)
        > 0;
  }
}
