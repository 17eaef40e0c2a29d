package io.hanqiao.condition;

/**
 * A part of an expression, in characters from 0.
 *
 * @param start first character
 * @param end behind the last
 */
record Span(int start, int end) {

  Span with(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }
}
