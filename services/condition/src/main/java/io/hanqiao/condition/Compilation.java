package io.hanqiao.condition;

import java.util.List;

/** What reading a condition gave. */
public sealed interface Compilation {

  /** The condition is right. */
  record Compiled(Condition condition) implements Compilation {}

  /** The condition is refused; at least one flaw, in the order of the text. */
  record Refused(List<ConditionFlaw> flaws) implements Compilation {}
}
