package io.hanqiao.matching.change;

import io.hanqiao.vocabulary.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The changes of one attribute that come into question for one pair; a value counts once. */
public final class Proposals<D, S> {

  private static final String STATED = "stated";

  private final Attribute attribute;
  private final ChangeTable table;
  private final Map<Move, Change<D, S>> changes = new LinkedHashMap<>();

  Proposals(Attribute attribute, ChangeTable table) {
    this.attribute = attribute;
    this.table = table;
  }

  /** What is altered. */
  public Attribute attribute() {
    return attribute;
  }

  /** Farthest that may be waited for, in months. */
  public int mostMonths() {
    return table.mostMonths();
  }

  /**
   * Proposes to alter what is known; ignored for an attribute nobody can alter.
   *
   * @param value a key of the value
   * @param line steps on one line include each other
   * @param distance along the line, 0 or more
   * @param sentence what is to be done, made when it is shown
   */
  public void alter(
      String value,
      String line,
      long distance,
      Supplier<Text> sentence,
      UnaryOperator<Case<D, S>> how) {
    if (!table.isFixed(attribute)) {
      put(new Move(attribute, value, line, distance, table.cost(attribute), sentence), how);
    }
  }

  /**
   * Proposes to tell what is not known, the value most easily met first: any attribute can be
   * stated, also one nobody can alter.
   */
  public void state(String value, Supplier<Text> sentence, UnaryOperator<Case<D, S>> how) {
    put(new Move(attribute, value, STATED, changes.size(), table.statingCost(), sentence), how);
  }

  private void put(Move move, UnaryOperator<Case<D, S>> how) {
    changes.putIfAbsent(move, new Change<>(move, how));
  }

  List<Change<D, S>> all() {
    return new ArrayList<>(changes.values());
  }
}
