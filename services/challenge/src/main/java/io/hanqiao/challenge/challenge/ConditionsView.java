package io.hanqiao.challenge.challenge;

import io.hanqiao.vocabulary.IpOwnership;
import io.hanqiao.vocabulary.Maturity;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.SelectionMode;
import io.hanqiao.vocabulary.TechnologyContractType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** On what conditions a challenge is to be solved, on the wire: in answers and events alike. */
@Schema(hidden = true)
record ConditionsView(
    @Schema(description = "Who chooses.", examples = "SPONSOR_DECIDES") SelectionMode selectionMode,
    @Schema(description = "Where the technology stands; null if not stated.", nullable = true)
        @Nullable Maturity maturityIn,
    @Schema(description = "Where it is to be brought; null if not stated.", nullable = true)
        @Nullable Maturity maturityOut,
    @Schema(
            description = "Readiness level now, GB/T 22900, 1 to 9; null if not stated.",
            examples = "4",
            nullable = true)
        @Nullable Integer trlIn,
    @Schema(
            description = "Readiness level wanted, 1 to 9; null if not stated.",
            examples = "7",
            nullable = true)
        @Nullable Integer trlOut,
    @Schema(description = "Yuan; null if not stated.", examples = "500000.00", nullable = true)
        @Nullable String budget,
    @Schema(description = "What is said of the money in words.", nullable = true)
        @Nullable String budgetNote,
    @Schema(description = "Months to solve it; null if not stated.", nullable = true)
        @Nullable Integer months,
    @Schema(description = "How many solvers are sought; null if not stated.", nullable = true)
        @Nullable Integer winners,
    @Schema(
            description =
                "Last day proposals are taken, by Wuhan's calendar; null: taken until it is"
                    + " closed.",
            examples = "2026-12-31",
            nullable = true)
        @Nullable LocalDate deadline,
    @Schema(description = "Type of contract; null if not stated.", nullable = true)
        @Nullable TechnologyContractType contractType,
    @Schema(description = "Whose the results are; null if not stated.", nullable = true)
        @Nullable IpOwnership ipOwnership,
    @Schema(
            description = "Shares of the price in order; null if not stated.",
            examples = "3:6:1",
            nullable = true)
        @Nullable String paymentSchedule,
    @Schema(
            description = "Public money after acceptance, percent of the cost; null if not stated.",
            examples = "20",
            nullable = true)
        @Nullable Integer postSubsidyPercent,
    @Schema(description = "False for a record of what others put out.") boolean inForce) {

  static ConditionsView of(Conditions conditions) {
    Long budget = conditions.budgetFen();
    return new ConditionsView(
        conditions.selectionMode(),
        conditions.maturityIn(),
        conditions.maturityOut(),
        conditions.trlIn(),
        conditions.trlOut(),
        budget == null ? null : new Money(budget).toYuan(),
        conditions.budgetNote(),
        conditions.months(),
        conditions.winners(),
        conditions.deadline(),
        conditions.contractType(),
        conditions.ipOwnership(),
        conditions.paymentSchedule(),
        conditions.postSubsidyPercent(),
        conditions.inForce());
  }
}
