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
    @Nullable List<OwnCondition> conditions) {}
