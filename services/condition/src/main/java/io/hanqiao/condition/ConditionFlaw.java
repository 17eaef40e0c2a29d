package io.hanqiao.condition;

import io.hanqiao.vocabulary.Flaw;

/**
 * Why a condition is refused.
 *
 * @param flaw what is wrong, with its place, and what would be right
 * @param line from 1; 0 where rows were sent
 * @param column from 1; 0 where rows were sent
 * @param row which row, such as {@code items[2]}; empty where an expression was sent
 * @param excerpt the part that is wrong
 */
public record ConditionFlaw(Flaw flaw, int line, int column, String row, String excerpt) {}
