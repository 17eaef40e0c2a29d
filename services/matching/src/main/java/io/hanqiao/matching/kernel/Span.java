package io.hanqiao.matching.kernel;

import org.jspecify.annotations.Nullable;

/** The facts one supply accepts of one figure, ends included. */
record Span(boolean stated, long least, long most) {

  static final Span OPEN = new Span(false, Long.MIN_VALUE, Long.MAX_VALUE);

  static Span of(@Nullable Number least, @Nullable Number most) {
    return new Span(
        least != null || most != null,
        least == null ? Long.MIN_VALUE : least.longValue(),
        most == null ? Long.MAX_VALUE : most.longValue());
  }

  /** An unknown fact is accepted only where nothing is stated. */
  boolean accepts(@Nullable Number fact) {
    return fact == null ? !stated : accepts(fact.longValue());
  }

  boolean accepts(long fact) {
    return fact >= least && fact <= most;
  }
}
