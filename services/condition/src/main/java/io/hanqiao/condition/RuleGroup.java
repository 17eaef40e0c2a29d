package io.hanqiao.condition;

import java.util.List;

/**
 * Rows joined the other way, inside a form.
 *
 * @param join how
 * @param rows at least one
 */
public record RuleGroup(Join join, List<Row> rows) implements RuleItem {

  /** Keeps a copy. */
  public RuleGroup {
    rows = List.copyOf(rows);
  }
}
