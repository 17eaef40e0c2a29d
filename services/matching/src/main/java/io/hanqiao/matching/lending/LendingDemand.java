package io.hanqiao.matching.lending;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A financing need and the facts of the firm behind it. What is not said is unknown, never zero.
 *
 * @param needId the need
 * @param enterpriseId the firm
 * @param request how much money, for what, how long and at what price
 * @param security what the firm can give for it
 * @param project what the money is invested in
 * @param existingLoan the loan to be renewed; null if not said
 * @param anchors the anchor enterprises behind it
 * @param firm what is known of the firm
 */
public record LendingDemand(
    UUID needId,
    UUID enterpriseId,
    LoanRequest request,
    SecurityGiven security,
    ProjectFacts project,
    @Nullable ExistingLoan existingLoan,
    AnchorTies anchors,
    FirmFacts firm) {}
