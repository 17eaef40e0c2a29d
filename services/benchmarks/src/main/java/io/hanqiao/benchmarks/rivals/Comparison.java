package io.hanqiao.benchmarks.rivals;

/** How a term of an offer is held against a fact of a need: one operation on whole numbers. */
enum Comparison {
  /** A mark in common. */
  ANY,

  /** No mark in common: what the offer requires, and what the need lacks. */
  NONE,

  /** The fact is not below the term. */
  AT_LEAST,

  /** The fact is not above the term. */
  AT_MOST;

  boolean holds(long term, long fact) {
    return switch (this) {
      case ANY -> (term & fact) != 0;
      case NONE -> (term & fact) == 0;
      case AT_LEAST -> fact >= term;
      case AT_MOST -> fact <= term;
    };
  }

  boolean isOfMarks() {
    return this == ANY || this == NONE;
  }
}
