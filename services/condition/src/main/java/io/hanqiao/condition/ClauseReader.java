package io.hanqiao.condition;

import dev.cel.common.ast.CelExpr;
import io.hanqiao.vocabulary.Flaw;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads yes-or-no expressions. Returns null where it noted what is wrong. */
final class ClauseReader {

  private final Parts parts;
  private final Complaints complaints;
  private final OperandReader operands;
  private final ComparisonReader comparisons;

  ClauseReader(Parts parts, Complaints complaints) {
    this.parts = parts;
    this.complaints = complaints;
    this.operands = new OperandReader(parts, complaints);
    this.comparisons = new ComparisonReader(parts, complaints, operands);
  }

  @Nullable Clause read(CelExpr expression) {
    return expression.getKind() == CelExpr.ExprKind.Kind.CALL
        ? call(expression)
        : alone(expression);
  }

  private @Nullable Clause call(CelExpr expression) {
    return switch (expression.call().function()) {
      case "_&&_" -> joined(expression, true);
      case "_||_" -> joined(expression, false);
      case "!_" -> not(expression);
      case "_==_" -> comparisons.read(expression, Operator.EQUAL);
      case "_!=_" -> comparisons.read(expression, Operator.NOT_EQUAL);
      case "_>=_" -> comparisons.read(expression, Operator.AT_LEAST);
      case "_<=_" -> comparisons.read(expression, Operator.AT_MOST);
      case "_>_" -> comparisons.read(expression, Operator.ABOVE);
      case "_<_" -> comparisons.read(expression, Operator.BELOW);
      case "@in" -> comparisons.within(expression);
      case "startsWith" -> comparisons.starts(expression);
      default -> alone(expression);
    };
  }

  /** The parser nests chains of one sign; they are read flat. */
  private @Nullable Clause joined(CelExpr expression, boolean all) {
    List<Clause> read = new ArrayList<>();
    boolean right = true;
    for (CelExpr arg : expression.call().args()) {
      Clause clause = read(arg);
      right &= clause != null;
      if (all && clause instanceof Clause.All same) {
        read.addAll(same.parts());
      } else if (!all && clause instanceof Clause.Any same) {
        read.addAll(same.parts());
      } else if (clause != null) {
        read.add(clause);
      }
    }
    if (!right) {
      return null;
    }
    Span span = parts.span(expression);
    return all ? new Clause.All(span, read) : new Clause.Any(span, read);
  }

  private @Nullable Clause not(CelExpr expression) {
    Clause part = read(expression.call().args().get(0));
    if (part == null) {
      return null;
    }
    Span span = parts.span(expression);
    if (part instanceof Clause.Test test) {
      return new Clause.Test(span, test.row().negated());
    }
    return part instanceof Clause.Not twice ? twice.part() : new Clause.Not(span, part);
  }

  /** A yes-or-no field may stand for itself; nothing else may. */
  private @Nullable Clause alone(CelExpr expression) {
    Operand operand = operands.read(expression);
    if (operand == null) {
      return null;
    }
    if (operand instanceof Operand.Member member && member.field().type() == FieldType.FLAG) {
      return new Clause.Test(operand.span(), new Row(member.field(), Operator.IS_TRUE, List.of()));
    }
    complaints.add(
        operand.span(),
        operand instanceof Operand.Truth
            ? Flaw.of(
                "这里与任何字段无关，总是成立或总不成立。",
                "This asks about no field: it always holds or never does.",
                "请与字段比较，如 firm.exporter == true。",
                "Ask about a field, as in firm.exporter == true.")
            : Flaw.of(
                "这里不是“是”或“否”，缺少比较。",
                "This is not yes or no: a comparison is missing.",
                "请补上运算符和值，如 " + example(operand) + "。",
                "Add an operator and a value, as in " + example(operand) + "."));
    return null;
  }

  private static String example(Operand operand) {
    if (operand instanceof Operand.Member member) {
      Operator usual = member.field().operators().get(0);
      String value =
          member.field().allowedValues().isEmpty()
              ? member.field().type() == FieldType.DAY ? "2026-03-31" : "4201"
              : member.field().allowedValues().get(0).code();
      return RuleText.of(new Row(member.field(), usual, List.of(value)));
    }
    return operand instanceof Operand.Held held
        ? held.field().name() + " >= 36"
        : "firm.annualRevenue >= 5000000";
  }
}
