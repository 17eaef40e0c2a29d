package io.hanqiao.condition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the rows in an expression that has their shape. */
final class RowShape {

  private RowShape() {}

  /** The rows, or null where the clause needs more than rows and one level of groups. */
  static @Nullable RuleForm of(Clause clause) {
    if (clause instanceof Clause.Test test) {
      return new RuleForm(Join.ALL, List.of(test.row()));
    }
    Join join = join(clause);
    if (join == null) {
      return null;
    }
    List<RuleItem> items = new ArrayList<>();
    for (Clause part : parts(clause)) {
      RuleItem item = part instanceof Clause.Test test ? test.row() : group(part);
      if (item == null) {
        return null;
      }
      items.add(item);
    }
    return new RuleForm(join, items);
  }

  private static @Nullable RuleGroup group(Clause clause) {
    Join join = join(clause);
    if (join == null) {
      return null;
    }
    List<Row> rows = new ArrayList<>();
    for (Clause part : parts(clause)) {
      if (!(part instanceof Clause.Test test)) {
        return null;
      }
      rows.add(test.row());
    }
    return new RuleGroup(join, rows);
  }

  private static @Nullable Join join(Clause clause) {
    if (clause instanceof Clause.All) {
      return Join.ALL;
    }
    return clause instanceof Clause.Any ? Join.ANY : null;
  }

  private static List<Clause> parts(Clause clause) {
    if (clause instanceof Clause.All all) {
      return all.parts();
    }
    return clause instanceof Clause.Any any ? any.parts() : List.of();
  }
}
