package io.hanqiao.credit.offer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All a bank says in an offer; replaced as a whole by an edit.
 *
 * @param rate null if the source states no price
 * @param conditions of the bank's own; null if it states none
 */
record OfferContent(
    Publication publication,
    LoanTerms terms,
    @Nullable OfferRate rate,
    BorrowerRules rules,
    BorrowerMerits merits,
    DebtRules debt,
    SecurityTerms security,
    ProjectTerms project,
    ProviderLimits limits,
    @Nullable List<OwnCondition> conditions) {

  /** The same with what the limit has left, in fen; null if none is stated. */
  OfferContent withHeadroom(@Nullable Long fen) {
    return new OfferContent(
        publication,
        terms,
        rate,
        rules,
        merits,
        debt,
        security,
        project,
        limits.withHeadroom(fen),
        conditions);
  }
}
