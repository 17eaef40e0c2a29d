package io.hanqiao.enterprise.assessment;

import java.util.Collection;

/** What became of a criterion. Unknown is neither yes nor no. */
public enum Outcome {
  PASSED,
  FAILED,
  UNKNOWN;

  /** Of criteria that must all pass. */
  static Outcome all(Collection<Outcome> parts) {
    if (parts.contains(FAILED)) {
      return FAILED;
    }
    return parts.contains(UNKNOWN) ? UNKNOWN : PASSED;
  }

  /** Of criteria of which one must pass. */
  static Outcome any(Collection<Outcome> parts) {
    if (parts.contains(PASSED)) {
      return PASSED;
    }
    return parts.contains(UNKNOWN) ? UNKNOWN : FAILED;
  }
}
