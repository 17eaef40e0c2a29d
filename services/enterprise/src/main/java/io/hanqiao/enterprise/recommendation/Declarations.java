package io.hanqiao.enterprise.recommendation;

import io.hanqiao.platform.posting.Postings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The declarations the running transaction's organisation may see. */
@ApplicationScoped
public class Declarations extends Postings<Declaration> {

  /** Whether a declaration of that need for that campaign stands. */
  boolean standing(UUID campaignId, UUID needId) {
    return count(
            "campaignId = ?1 and needId = ?2 and status not in ?3",
            campaignId,
            needId,
            List.of(DeclarationStage.DECLINED, DeclarationStage.WITHDRAWN))
        > 0;
  }

  /** Those of a district that nobody has checked, the first ones, locked in the order of ids. */
  List<Declaration> lockUnchecked(UUID campaignId, String district, int most) {
    return find(
            "campaignId = ?1 and district = ?2 and status = ?3 order by id",
            campaignId,
            district,
            DeclarationStage.DECLARED)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .page(0, most)
        .list();
  }

  /** Those that wait on a list, locked in the order of ids. */
  List<Declaration> lockListed(UUID listId) {
    return find("listId = ?1 and status = ?2 order by id", listId, DeclarationStage.LISTED)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }
}
