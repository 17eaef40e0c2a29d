package io.hanqiao.credit.guarantee;

import io.hanqiao.credit.grant.Act;
import io.hanqiao.credit.guarantor.RiskShare;
import io.hanqiao.vocabulary.RiskParty;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A letter of guarantee (担保函). The shares are a copy: what the guarantor says of its plans later
 * changes no letter.
 *
 * @param letterNumber the guarantor's own, once among its letters
 * @param letterFen principal it stands behind, in fen: what was granted
 * @param letterPlan name of the plan the shares come from
 * @param letterShares who bears what of a loss; they sum to 100 percent
 * @param letterProposedBy who proposed it
 * @param letterConfirmedBy who answered for it; null while it waits
 * @param letterInForceAt since when, UTC
 */
@Embeddable
record Letter(
    String letterNumber,
    long letterFen,
    String letterPlan,
    @JdbcTypeCode(SqlTypes.JSON) List<RiskShare> letterShares,
    String letterProposedBy,
    @Nullable String letterConfirmedBy,
    @Nullable Instant letterInForceAt) {

  /** A second person answers for it. */
  Letter confirmed(Act act) {
    return new Letter(
        letterNumber, letterFen, letterPlan, letterShares, letterProposedBy, act.by(), act.at());
  }

  /** What the guarantor itself bears, percent. */
  int ownPercent() {
    return letterShares.stream()
        .filter(share -> share.party() == RiskParty.GUARANTOR)
        .mapToInt(RiskShare::percent)
        .sum();
  }

  /** The most the guarantor pays of so much principal, in fen. */
  long mostOf(long overdueFen) {
    return Math.min(overdueFen, letterFen) * ownPercent() / 100;
  }
}
