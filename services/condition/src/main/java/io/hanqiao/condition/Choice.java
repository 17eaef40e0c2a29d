package io.hanqiao.condition;

import io.hanqiao.vocabulary.Text;

/**
 * One code a field may hold.
 *
 * @param code as written in an expression
 * @param text as shown
 */
public record Choice(String code, Text text) {}
