package io.hanqiao.condition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a clause can ever hold. Sound, not complete: what is called impossible is impossible, and
 * contradictions that only show across several alternatives or several fields pass unseen.
 */
final class Feasibility {

  /** A clause, and whether it has to hold or to fail. */
  private record Wanted(Clause clause, boolean holds) {}

  private Feasibility() {}

  /** The part that makes it impossible that the clause holds (or fails); null if none is seen. */
  static @Nullable Clause obstacle(Clause clause, boolean holds) {
    return obstacle(new Wanted(clause, holds), Narrowed.byKind());
  }

  private static @Nullable Clause obstacle(Wanted wanted, Narrowed fields) {
    List<Wanted> together = new ArrayList<>();
    List<Wanted> alternatives = new ArrayList<>();
    collect(wanted, together, alternatives);
    for (Wanted one : together) {
      if (one.clause() instanceof Clause.Test test && !fields.narrow(row(test, one.holds()))) {
        return test;
      }
    }
    for (Wanted one : together) {
      if (one.clause() instanceof Clause.Related related
          && !canStand(related, one.holds(), fields)) {
        return related;
      }
      if (one.clause() instanceof Clause.SameCode codes
          && codes.left().equals(codes.right())
          && codes.same() != one.holds()) {
        return codes;
      }
    }
    for (Wanted one : alternatives) {
      if (parts(one).stream().allMatch(part -> obstacle(part, fields.copy()) != null)) {
        return one.clause();
      }
    }
    return null;
  }

  /** Takes a conjunction apart; what is left are single clauses and disjunctions. */
  private static void collect(Wanted wanted, List<Wanted> together, List<Wanted> alternatives) {
    Clause clause = wanted.clause();
    if (clause instanceof Clause.Not not) {
      collect(new Wanted(not.part(), !wanted.holds()), together, alternatives);
    } else if ((clause instanceof Clause.All && wanted.holds())
        || (clause instanceof Clause.Any && !wanted.holds())) {
      parts(wanted).forEach(part -> collect(part, together, alternatives));
    } else if (clause instanceof Clause.All || clause instanceof Clause.Any) {
      alternatives.add(wanted);
    } else {
      together.add(wanted);
    }
  }

  private static List<Wanted> parts(Wanted wanted) {
    List<Clause> parts =
        wanted.clause() instanceof Clause.All all
            ? all.parts()
            : ((Clause.Any) wanted.clause()).parts();
    return parts.stream().map(part -> new Wanted(part, wanted.holds())).toList();
  }

  private static Row row(Clause.Test test, boolean holds) {
    return holds ? test.row() : test.row().negated();
  }

  private static boolean canStand(Clause.Related related, boolean holds, Narrowed fields) {
    Operator operator = holds ? related.operator() : related.operator().negated();
    if (related.left().isSameAs(related.right())) {
      return operator == Operator.EQUAL
          || operator == Operator.AT_LEAST
          || operator == Operator.AT_MOST;
    }
    return related.left().range(fields).canStand(operator, related.right().range(fields));
  }
}
