package io.hanqiao.matching.change;

import java.util.function.UnaryOperator;

/**
 * A move and how it is made.
 *
 * @param move what is altered to what
 * @param alteration the case with that attribute altered, whatever else is
 */
public record Change<D, S>(Move move, UnaryOperator<Case<D, S>> alteration) {}
