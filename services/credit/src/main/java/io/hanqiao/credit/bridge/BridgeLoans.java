package io.hanqiao.credit.bridge;

import io.hanqiao.platform.posting.Postings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** The bridge loans the running transaction's organisation is a party of. */
@ApplicationScoped
class BridgeLoans extends Postings<BridgeLoan> {

  private static final Set<BridgeStage> OVER =
      EnumSet.of(BridgeStage.SETTLED, BridgeStage.DECLINED, BridgeStage.WITHDRAWN);

  /** Whether an old loan is being bridged. */
  boolean anyOf(UUID oldDrawdownId) {
    return count("loan.oldDrawdownId = ?1 and status not in ?2", oldDrawdownId, OVER) > 0;
  }

  /** Whether another bridge loan than this is to be repaid under a grant. */
  boolean anyOtherUnder(UUID newGrantId, UUID than) {
    return count(
            "promise.newGrantId = ?1 and id <> ?2 and status not in ?3", newGrantId, than, OVER)
        > 0;
  }
}
