package io.hanqiao.credit.guarantor;

import io.hanqiao.vocabulary.RiskParty;

/**
 * What one party bears of a loss.
 *
 * @param percent 1 to 100, whole
 */
public record RiskShare(RiskParty party, int percent) {}
