package io.hanqiao.credit.offer;

import io.hanqiao.vocabulary.NegativeFlag;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a borrower may owe already. Null is not stated, never a refusal.
 *
 * @param maxLendingBanks banks that lend to the firm, at most
 * @param maxOutstandingLoansRevenuePercent outstanding loans in percent of last year's revenue, at
 *     most
 * @param renewalWithinDays only to renew a loan of the same bank that matures within so many days
 * @param refusedFlags public records the bank refuses
 */
@Embeddable
record DebtRules(
    @Nullable Integer maxLendingBanks,
    @Nullable Integer maxOutstandingLoansRevenuePercent,
    @Nullable Integer renewalWithinDays,
    @Enumerated(EnumType.STRING) @Nullable Set<NegativeFlag> refusedFlags) {

  /** Nothing stated: the database reads all-null columns as no rules at all. */
  static final DebtRules NONE = new DebtRules(null, null, null, null);
}
