package io.hanqiao.condition;

/** What figures may be calculated with. */
enum Arithmetic {
  PLUS,
  MINUS,
  TIMES,
  /** Towards zero, by a number above zero. */
  DIVIDED
}
