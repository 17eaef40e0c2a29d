package io.hanqiao.text.diagnosis;

/** How much a shortcoming matters; none refuses anything. */
public enum Severity {
  /** Without it a solver can hardly say whether and at what price it can be solved. */
  NEEDED,
  /** The answers would be better. */
  ADVISED
}
