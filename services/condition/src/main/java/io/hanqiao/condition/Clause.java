package io.hanqiao.condition;

import java.util.List;

/** An expression understood. */
sealed interface Clause {

  /** Where it stands. */
  Span span();

  /** All parts hold. */
  record All(Span span, List<Clause> parts) implements Clause {}

  /** One of the parts holds. */
  record Any(Span span, List<Clause> parts) implements Clause {}

  /** The part does not hold. */
  record Not(Span span, Clause part) implements Clause {}

  /** One field against values written. */
  record Test(Span span, Row row) implements Clause {}

  /** Two figures, at least one of which speaks of a field. */
  record Related(Span span, Operator operator, Operand.Figure left, Operand.Figure right)
      implements Clause {}

  /** Two fields that hold the same code, or do not. */
  record SameCode(Span span, Field left, Field right, boolean same) implements Clause {}
}
