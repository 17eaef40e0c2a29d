package io.hanqiao.matching;

/**
 * Rules by outcome.
 *
 * @param passed kept
 * @param failed broken
 * @param notStated on which the offer says nothing
 * @param factMissing that a fact unknown to the market leaves open
 */
public record OutcomeCounts(int passed, int failed, int notStated, int factMissing) {}
