package io.hanqiao.platform.problem;

import io.hanqiao.vocabulary.Named;

/** A rule that a refusal cites: its name is the sentence people know it by. */
public interface NamedRule extends Named {

  /** Stable; a caller may tell refusals apart by it. */
  String id();
}
