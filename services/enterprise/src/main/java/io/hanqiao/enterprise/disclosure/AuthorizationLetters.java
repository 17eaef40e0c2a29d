package io.hanqiao.enterprise.disclosure;

import io.hanqiao.platform.posting.Postings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The letters the running transaction's organisation is a party of. */
@ApplicationScoped
public class AuthorizationLetters extends Postings<AuthorizationLetter> {

  /** Whether a request of the caller's to a firm for a purpose waits for its answer. */
  boolean waiting(UUID enterprise, UUID institution, Purpose purpose) {
    return count(
            "enterpriseId = ?1 and counterpartyOrg = ?2 and purpose = ?3 and status = ?4",
            enterprise,
            institution,
            purpose,
            LetterStage.REQUESTED)
        > 0;
  }
}
