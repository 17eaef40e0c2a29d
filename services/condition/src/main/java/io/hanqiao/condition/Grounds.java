package io.hanqiao.condition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a condition rests on, whatever its parts are joined by.
 *
 * @param rows every test of one field against values written, as it would have to stand
 * @param others fields that are held against other fields or calculated with
 */
public record Grounds(List<Row> rows, Set<Field> others) {

  /** Copies that nobody changes afterwards. */
  public Grounds {
    rows = List.copyOf(rows);
    others = Set.copyOf(others);
  }

  static Grounds of(Clause clause) {
    List<Row> rows = new ArrayList<>();
    Set<Field> others = new LinkedHashSet<>();
    collect(clause, true, rows, others);
    return new Grounds(rows, others);
  }

  private static void collect(Clause clause, boolean holds, List<Row> rows, Set<Field> others) {
    if (clause instanceof Clause.Test test) {
      rows.add(holds ? test.row() : test.row().negated());
    } else if (clause instanceof Clause.Not not) {
      collect(not.part(), !holds, rows, others);
    } else if (clause instanceof Clause.All all) {
      all.parts().forEach(part -> collect(part, holds, rows, others));
    } else if (clause instanceof Clause.Any any) {
      any.parts().forEach(part -> collect(part, holds, rows, others));
    } else if (clause instanceof Clause.SameCode codes) {
      others.add(codes.left());
      others.add(codes.right());
    } else if (clause instanceof Clause.Related related) {
      collect(related.left(), others);
      collect(related.right(), others);
    }
  }

  private static void collect(Operand.Figure figure, Set<Field> others) {
    if (figure instanceof Operand.Held held) {
      others.add(held.field());
    } else if (figure instanceof Operand.Counted counted) {
      others.add(counted.field());
    } else if (figure instanceof Operand.Calculated calculated) {
      collect(calculated.left(), others);
      collect(calculated.right(), others);
    }
  }
}
