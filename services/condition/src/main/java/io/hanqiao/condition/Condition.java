package io.hanqiao.condition;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelUnknownSet;
import io.hanqiao.vocabulary.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A bank's own condition, checked and ready. Immutable; may be asked by any number of threads at
 * once. Two conditions of the same expression are equal.
 */
public final class Condition {

  private final String expression;
  private final int cost;
  private final @Nullable RuleForm rows;
  private final Grounds grounds;
  private final Map<Long, Field> fields;
  private final CelRuntime.Program program;

  /**
   * @param fields by the number of the part that asks for each, in the order of the expression
   */
  Condition(
      String expression,
      int cost,
      @Nullable RuleForm rows,
      Grounds grounds,
      Map<Long, Field> fields,
      CelRuntime.Program program) {
    this.expression = expression;
    this.cost = cost;
    this.rows = rows;
    this.grounds = grounds;
    this.fields = new TreeMap<>(fields);
    this.program = program;
  }

  /** The expression as it was written. */
  public String expression() {
    return expression;
  }

  /** Number of parts evaluated at most, 1 to {@link Conditions#DEAREST}. */
  public int cost() {
    return cost;
  }

  /** The rows, where the expression has that shape; else null. */
  public @Nullable RuleForm rows() {
    return rows;
  }

  /** What it rests on, also where the expression is more than rows. */
  public Grounds grounds() {
    return grounds;
  }

  /** What it asks about, in the order of the expression. */
  public Set<Field> fields() {
    return new LinkedHashSet<>(fields.values());
  }

  /** What it asks, for a firm to read: the rows in words, else the title and the expression. */
  public Text asks(String title) {
    return rows == null
        ? new Text(title + "：" + expression, title + ": " + expression)
        : rows.text();
  }

  /**
   * What it says of a need. Unknown facts are judged as in logic: it is met, or not, if that holds
   * whatever they are, and else they are missing.
   */
  public Verdict evaluate(Facts facts) {
    Object result;
    try {
      result = program.eval(facts.resolver());
    } catch (CelEvaluationException e) {
      // Cannot be: types are checked, ranges calculated, nothing is indexed. If it is: no loan.
      return Verdict.NOT_MET;
    }
    if (result instanceof CelUnknownSet unknown) {
      return missing(unknown);
    }
    return Boolean.TRUE.equals(result) ? Verdict.MET : Verdict.NOT_MET;
  }

  private Verdict missing(CelUnknownSet unknown) {
    List<Field> missing =
        fields.entrySet().stream()
            .filter(part -> unknown.unknownExprIds().contains(part.getKey()))
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    return new Verdict(Verdict.Outcome.FACT_MISSING, missing);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Condition that && expression.equals(that.expression);
  }

  @Override
  public int hashCode() {
    return expression.hashCode();
  }

  @Override
  public String toString() {
    return expression;
  }
}
