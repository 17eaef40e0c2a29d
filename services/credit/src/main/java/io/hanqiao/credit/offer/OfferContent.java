package io.hanqiao.credit.offer;

import org.jspecify.annotations.Nullable;

/**
 * All a bank says in an offer; replaced as a whole by an edit.
 *
 * @param rate null if the source states no price
 */
record OfferContent(
    Publication publication, LoanTerms terms, @Nullable OfferRate rate, BorrowerRules rules) {}
