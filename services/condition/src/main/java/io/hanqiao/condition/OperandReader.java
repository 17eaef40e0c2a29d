package io.hanqiao.condition;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import io.hanqiao.vocabulary.Flaw;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one side of a comparison. Returns null where it noted what is wrong. */
final class OperandReader {

  private static final Flaw FRACTION =
      Flaw.of(
          "条件只用整数：金额以元、比例以百分点计。",
          "Conditions know whole numbers only: yuan, percent.",
          "请写整数，如 70 表示 70%，5000000 表示500万元。",
          "Write a whole number: 70 for 70%, 5000000 for five million yuan.");

  private final Parts parts;
  private final Complaints complaints;

  OperandReader(Parts parts, Complaints complaints) {
    this.parts = parts;
    this.complaints = complaints;
  }

  @Nullable Operand read(CelExpr expression) {
    return switch (expression.getKind()) {
      case CONSTANT -> constant(expression);
      case IDENT, SELECT -> field(expression);
      case CALL -> call(expression);
      default -> complain(expression, Complaints.notALanguagePart());
    };
  }

  private @Nullable Operand constant(CelExpr expression) {
    Span span = parts.span(expression);
    CelConstant constant = expression.constant();
    return switch (constant.getKind()) {
      case INT64_VALUE -> new Operand.Whole(span, constant.int64Value());
      case STRING_VALUE -> new Operand.Word(span, constant.stringValue());
      case BOOLEAN_VALUE -> new Operand.Truth(span, constant.booleanValue());
      case DOUBLE_VALUE, UINT64_VALUE -> complain(expression, FRACTION);
      default -> complain(expression, Complaints.notALanguagePart());
    };
  }

  private @Nullable Operand field(CelExpr expression) {
    String name = Parts.name(expression);
    Field field = Fields.named(name);
    if (field == null) {
      return complain(expression, unknown(name));
    }
    Span span = parts.span(expression);
    return field.type().isWhole() ? new Operand.Held(span, field) : new Operand.Member(span, field);
  }

  private @Nullable Operand call(CelExpr expression) {
    CelExpr.CelCall call = expression.call();
    List<CelExpr> args = call.args();
    return switch (call.function()) {
      case "_+_" -> calculated(expression, Arithmetic.PLUS);
      case "_-_" -> calculated(expression, Arithmetic.MINUS);
      case "_*_" -> calculated(expression, Arithmetic.TIMES);
      case "_/_" -> divided(expression);
      case "-_" -> negative(expression);
      case "size" ->
          counted(expression, call.target().isPresent() ? call.target().get() : args.get(0));
      default -> complain(expression, Complaints.function(call.function()));
    };
  }

  private @Nullable Operand calculated(CelExpr expression, Arithmetic arithmetic) {
    Operand.Figure left = figure(expression.call().args().get(0));
    Operand.Figure right = figure(expression.call().args().get(1));
    return left == null || right == null
        ? null
        : new Operand.Calculated(parts.span(expression), arithmetic, left, right);
  }

  private @Nullable Operand divided(CelExpr expression) {
    CelExpr by = expression.call().args().get(1);
    if (by.getKind() == CelExpr.ExprKind.Kind.CONSTANT
        && by.constant().getKind() == CelConstant.Kind.INT64_VALUE
        && by.constant().int64Value() > 0) {
      return calculated(expression, Arithmetic.DIVIDED);
    }
    return complain(
        by,
        Flaw.of(
            "只能除以大于零的整数。",
            "One divides by a whole number above zero only.",
            "请改用乘法，如 need.amount * 100 <= firm.annualRevenue * 30。",
            "Multiply instead: need.amount * 100 <= firm.annualRevenue * 30."));
  }

  private @Nullable Operand negative(CelExpr expression) {
    Operand.Figure figure = figure(expression.call().args().get(0));
    Span span = parts.span(expression);
    return figure == null
        ? null
        : new Operand.Calculated(span, Arithmetic.MINUS, new Operand.Whole(span, 0), figure);
  }

  private @Nullable Operand counted(CelExpr expression, CelExpr of) {
    Operand operand = read(of);
    if (operand instanceof Operand.Member member && member.field().type() == FieldType.CODES) {
      return new Operand.Counted(parts.span(expression), member.field());
    }
    return operand == null
        ? null
        : complain(
            of,
            Flaw.of(
                "size 只数代码集合。",
                "Only a set of codes has a size.",
                "可用：" + sets() + "。",
                "Allowed: " + sets() + "."));
  }

  private Operand.@Nullable Figure figure(CelExpr expression) {
    Operand operand = read(expression);
    if (operand == null || operand instanceof Operand.Figure) {
      return (Operand.Figure) operand;
    }
    complain(
        expression,
        Flaw.of(
            "不是数值，不能计算。",
            "It is no number and cannot be calculated with.",
            "请只用金额和整数字段计算。",
            "Calculate with amounts and whole numbers only."));
    return null;
  }

  private @Nullable Operand complain(CelExpr expression, Flaw flaw) {
    complaints.add(parts.span(expression), flaw);
    return null;
  }

  private static String sets() {
    return Fields.all().stream()
        .filter(field -> field.type() == FieldType.CODES)
        .map(Field::name)
        .collect(Collectors.joining(", "));
  }

  private static Flaw unknown(String name) {
    List<Field> close = Fields.closeTo(name);
    String zh =
        close.stream()
            .map(f -> f.name() + "（" + f.label().zh() + "）")
            .collect(Collectors.joining("、"));
    String en =
        close.stream()
            .map(f -> f.name() + " (" + f.label().en() + ")")
            .collect(Collectors.joining(", "));
    return Flaw.of(
        "没有字段“" + name + "”。",
        "There is no field “" + name + "”.",
        (close.isEmpty() ? "" : "可能是 " + zh + "。") + "字段目录列有全部可用字段；文字要加双引号。",
        (close.isEmpty() ? "" : "Perhaps " + en + ". ")
            + "The catalogue of fields lists all; a text needs double quotes.");
  }
}
