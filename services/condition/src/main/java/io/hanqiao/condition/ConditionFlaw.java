package io.hanqiao.condition;

import io.hanqiao.vocabulary.Flaw;

/**
 * Why a condition is refused.
 *
 * @param flaw what is wrong, with its place, and what would be right
 * @param line from 1
 * @param column from 1
 * @param excerpt the part that is wrong
 */
public record ConditionFlaw(Flaw flaw, int line, int column, String excerpt) {}
