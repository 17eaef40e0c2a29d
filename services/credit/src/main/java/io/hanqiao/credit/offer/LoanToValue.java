package io.hanqiao.credit.offer;

import io.hanqiao.vocabulary.Collateral;

/**
 * How much is lent against an asset.
 *
 * @param maxPercent of its value, 1 to 100
 */
record LoanToValue(Collateral collateral, int maxPercent) {}
