package io.hanqiao.challenge.challenge;

import io.hanqiao.vocabulary.IpOwnership;
import io.hanqiao.vocabulary.Maturity;
import io.hanqiao.vocabulary.SelectionMode;
import io.hanqiao.vocabulary.TechnologyContractType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * On what conditions it is to be solved. Null is not stated, never zero.
 *
 * @param maturityIn where the technology stands
 * @param maturityOut where it is to be brought, not below
 * @param trlIn readiness level on the scale of GB/T 22900, 1 to 9
 * @param trlOut not below {@code trlIn}
 * @param budgetFen in fen, above zero
 * @param budgetNote what is said of the money in words
 * @param months 1 to 120
 * @param winners how many solvers are sought, 1 to 3
 * @param deadline last day proposals are taken, by Wuhan's calendar
 * @param paymentSchedule shares in order, such as {@code 3:6:1}
 * @param postSubsidyPercent public money after acceptance, percent of the cost, 1 to 100
 * @param inForce false for a record of what others put out
 */
@Embeddable
record Conditions(
    @Enumerated(EnumType.STRING) SelectionMode selectionMode,
    @Enumerated(EnumType.STRING) @Nullable Maturity maturityIn,
    @Enumerated(EnumType.STRING) @Nullable Maturity maturityOut,
    @Nullable Integer trlIn,
    @Nullable Integer trlOut,
    @Nullable Long budgetFen,
    @Nullable String budgetNote,
    @Nullable Integer months,
    @Nullable Integer winners,
    @Nullable LocalDate deadline,
    @Enumerated(EnumType.STRING) @Nullable TechnologyContractType contractType,
    @Enumerated(EnumType.STRING) @Nullable IpOwnership ipOwnership,
    @Nullable String paymentSchedule,
    @Nullable Integer postSubsidyPercent,
    boolean inForce) {

  /** Whether {@code today} is after the deadline; never without one. */
  boolean past(LocalDate today) {
    return deadline != null && today.isAfter(deadline);
  }
}
