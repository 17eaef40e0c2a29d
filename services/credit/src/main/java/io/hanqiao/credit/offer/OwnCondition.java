package io.hanqiao.credit.offer;

/**
 * A condition of the bank's own (自有条件), beyond the rules everybody knows.
 *
 * @param title what it asks for, in words
 * @param expression CEL over the typed view of firm and need
 */
record OwnCondition(String title, String expression) {}
