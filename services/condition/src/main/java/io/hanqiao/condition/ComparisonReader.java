package io.hanqiao.condition;

import dev.cel.common.ast.CelExpr;
import io.hanqiao.vocabulary.Flaw;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads comparisons. Returns null where it noted what is wrong. */
final class ComparisonReader {

  private final Parts parts;
  private final Complaints complaints;
  private final OperandReader operands;

  ComparisonReader(Parts parts, Complaints complaints, OperandReader operands) {
    this.parts = parts;
    this.complaints = complaints;
    this.operands = operands;
  }

  /** Two sides and a sign between them. */
  @Nullable Clause read(CelExpr expression, Operator operator) {
    Operand left = operands.read(expression.call().args().get(0));
    Operand right = operands.read(expression.call().args().get(1));
    if (left == null || right == null) {
      return null;
    }
    Span span = parts.span(expression);
    return isWritten(left) && !isWritten(right)
        ? compared(span, mirrored(operator), right, left)
        : compared(span, operator, left, right);
  }

  /** {@code field in [values]} or {@code "CODE" in field}. */
  @Nullable Clause within(CelExpr expression) {
    Operand element = operands.read(expression.call().args().get(0));
    CelExpr container = expression.call().args().get(1);
    Span span = parts.span(expression);
    if (container.getKind() == CelExpr.ExprKind.Kind.LIST) {
      if (element == null) {
        return null;
      }
      Field field = field(element);
      if (field == null) {
        return complain(element.span(), notAField());
      }
      List<String> values = values(container, field);
      return values == null ? null : test(span, new Row(field, Operator.ONE_OF, values));
    }
    Operand set = operands.read(container);
    if (element == null || set == null) {
      return null;
    }
    if (element instanceof Operand.Word word && set instanceof Operand.Member member) {
      return test(span, new Row(member.field(), Operator.CONTAINS, List.of(word.value())));
    }
    return complain(
        span,
        Flaw.of(
            "in 的右边应为值的列表或代码集合。",
            "What stands right of “in” is neither a list of values nor a set of codes.",
            "如 firm.taxGrade in [\"A\", \"B\"]，或 \"MORTGAGE\" in need.securityTypes。",
            "As in firm.taxGrade in [\"A\", \"B\"], or \"MORTGAGE\" in need.securityTypes."));
  }

  /** {@code field.startsWith("4201")}. */
  @Nullable Clause starts(CelExpr expression) {
    CelExpr.CelCall call = expression.call();
    Span span = parts.span(expression);
    if (call.target().isPresent() && call.args().size() == 1) {
      Operand of = operands.read(call.target().get());
      Operand with = operands.read(call.args().get(0));
      if (of == null || with == null) {
        return null;
      }
      Field field = field(of);
      if (field != null && with instanceof Operand.Word word) {
        return test(span, new Row(field, Operator.STARTS_WITH, List.of(word.value())));
      }
    }
    return complain(
        span,
        Flaw.of(
            "startsWith 的写法不对。",
            "This is not how startsWith is written.",
            "如 firm.divisionCode.startsWith(\"4201\")。",
            "As in firm.divisionCode.startsWith(\"4201\")."));
  }

  private @Nullable Clause compared(Span span, Operator operator, Operand left, Operand right) {
    Field field = field(left);
    String value = field == null ? null : value(right, field);
    if (field != null && value != null) {
      return test(span, new Row(field, operator, List.of(value)));
    }
    if (field != null
        && field.type() == FieldType.FLAG
        && right instanceof Operand.Truth truth
        && (operator == Operator.EQUAL || operator == Operator.NOT_EQUAL)) {
      boolean asked = truth.value() == (operator == Operator.EQUAL);
      Operator flag = asked ? Operator.IS_TRUE : Operator.IS_FALSE;
      return test(span, new Row(field, flag, List.of()));
    }
    if (left instanceof Operand.Member one && right instanceof Operand.Member other) {
      return members(span, operator, one, other);
    }
    return left instanceof Operand.Figure one && right instanceof Operand.Figure other
        ? related(span, operator, one, other)
        : complain(span, unlike(left, right));
  }

  private @Nullable Clause members(
      Span span, Operator operator, Operand.Member one, Operand.Member other) {
    boolean equality = operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
    FieldType type = one.field().type();
    if (type == FieldType.DAY && other.field().type() == type && !equality) {
      return related(
          span,
          operator,
          new Operand.Held(one.span(), one.field()),
          new Operand.Held(other.span(), other.field()));
    }
    boolean codes = type == FieldType.CODE || type == FieldType.PREFIX;
    return codes && equality && one.field().codes().equals(other.field().codes())
        ? new Clause.SameCode(span, one.field(), other.field(), operator == Operator.EQUAL)
        : complain(span, unlike(one, other));
  }

  private @Nullable Clause related(
      Span span, Operator operator, Operand.Figure left, Operand.Figure right) {
    if (!left.speaksOfField() && !right.speaksOfField()) {
      return complain(span, notAField());
    }
    Clause.Related related = new Clause.Related(span, operator, left, right);
    try {
      left.range(Narrowed.byKind());
      right.range(Narrowed.byKind());
      return related;
    } catch (ArithmeticException e) {
      return complain(
          span,
          Flaw.of(
              "算出的数可能超出可表示的范围。",
              "What it comes to may be too large a number.",
              "请用较小的倍数，或直接比较字段。",
              "Use smaller factors, or compare the fields themselves."));
    }
  }

  private @Nullable List<String> values(CelExpr list, Field field) {
    List<String> values = new ArrayList<>();
    boolean right = true;
    for (CelExpr element : list.list().elements()) {
      Operand operand = operands.read(element);
      String value = operand == null ? null : value(operand, field);
      if (value != null) {
        values.add(value);
      } else {
        right = false;
        if (operand != null) {
          complain(operand.span(), notAValue(field));
        }
      }
    }
    return right ? values : null;
  }

  /** What is written, where it is written as the field wants it: a number bare, all else quoted. */
  private static @Nullable String value(Operand operand, Field field) {
    if (operand instanceof Operand.Whole whole && field.type().isWhole()) {
      return Long.toString(whole.value());
    }
    return operand instanceof Operand.Word word && !field.type().isWhole() ? word.value() : null;
  }

  private static Flaw notAValue(Field field) {
    boolean whole = field.type().isWhole();
    return Flaw.of(
        "列表里的这一项不是" + field.label().zh() + "的值。",
        "This item of the list is no value of " + field.name() + ".",
        whole ? "请写不带引号的整数，如 [12, 24]。" : "请写带双引号的代码，如 [\"A\", \"B\"]。",
        whole ? "Write bare numbers: [12, 24]." : "Write quoted codes: [\"A\", \"B\"].");
  }

  private @Nullable Clause test(Span span, Row row) {
    Flaw flaw = row.flaw();
    return flaw == null ? new Clause.Test(span, row) : complain(span, flaw);
  }

  private @Nullable Clause complain(Span span, Flaw flaw) {
    complaints.add(span, flaw);
    return null;
  }

  private static boolean isWritten(Operand operand) {
    return operand instanceof Operand.Word
        || operand instanceof Operand.Truth
        || operand instanceof Operand.Whole;
  }

  private static @Nullable Field field(Operand operand) {
    if (operand instanceof Operand.Member member) {
      return member.field();
    }
    return operand instanceof Operand.Held held ? held.field() : null;
  }

  private static Operator mirrored(Operator operator) {
    return switch (operator) {
      case AT_LEAST -> Operator.AT_MOST;
      case AT_MOST -> Operator.AT_LEAST;
      case ABOVE -> Operator.BELOW;
      case BELOW -> Operator.ABOVE;
      default -> operator;
    };
  }

  private static Flaw notAField() {
    return Flaw.of(
        "这里没有字段，结果与企业无关。",
        "No field is asked about: the answer is the same for every firm.",
        "请与字段比较，如 firm.annualRevenue >= 5000000。",
        "Ask about a field: firm.annualRevenue >= 5000000.");
  }

  private static Flaw unlike(Operand left, Operand right) {
    return Flaw.of(
        "左边是" + kind(left, true) + "，右边是" + kind(right, true) + "，不能这样比较。",
        "Left is "
            + kind(left, false)
            + ", right is "
            + kind(right, false)
            + ": they do not compare so.",
        "金额和整数与整数比较，代码和日期与带双引号的文字比较，是非项写 true 或 false。",
        "Compare numbers with whole numbers, codes and days with quoted texts, flags with true or"
            + " false.");
  }

  private static String kind(Operand operand, boolean zh) {
    Field field = field(operand);
    if (field != null) {
      return zh ? field.type().text().zh() : field.type().text().en();
    }
    if (operand instanceof Operand.Word) {
      return zh ? "文字" : "a text";
    }
    if (operand instanceof Operand.Truth) {
      return zh ? "是非值" : "true or false";
    }
    return zh ? "数值" : "a number";
  }
}
