package io.hanqiao.matching.lending;

/**
 * A condition a lender states in its own words and as an expression over need and firm.
 *
 * @param title what a person reads
 * @param expression CEL, type-checked when it was posted
 */
public record OwnCondition(String title, String expression) {}
