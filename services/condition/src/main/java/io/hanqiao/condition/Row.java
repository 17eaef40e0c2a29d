package io.hanqiao.condition;

import io.hanqiao.vocabulary.CalendarDay;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Parsed;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One requirement on one field.
 *
 * @param field what is asked about
 * @param operator how it must stand
 * @param values to what: digits, a code, a day; none for yes or no
 */
public record Row(Field field, Operator operator, List<String> values) implements RuleItem {

  /** Keeps a copy. */
  public Row {
    values = List.copyOf(values);
  }

  /** The row that holds exactly where this one does not. */
  public Row negated() {
    return new Row(field, operator.negated(), values);
  }

  /** What is wrong with the row, or null. */
  @Nullable Flaw flaw() {
    if (!field.operators().contains(operator)) {
      return operatorFlaw();
    }
    if (!operator.takes(values.size())) {
      return countFlaw();
    }
    for (String value : values) {
      Flaw flaw = valueFlaw(value);
      if (flaw != null) {
        return flaw;
      }
    }
    return new LinkedHashSet<>(values).size() == values.size()
        ? null
        : Flaw.of("同一个值写了两次。", "A value is given twice.", "请删去重复的值。", "Give each once.");
  }

  private @Nullable Flaw valueFlaw(String value) {
    return switch (field.type()) {
      case AMOUNT, NUMBER -> numberFlaw(value);
      case CODE, PREFIX, CODES ->
          field.codes().read(value) instanceof Parsed.Invalid<String> bad ? bad.flaw() : null;
      case DAY -> CalendarDay.parse(value) instanceof Parsed.Invalid<?> bad ? bad.flaw() : null;
      case FLAG -> null;
    };
  }

  private @Nullable Flaw numberFlaw(String value) {
    if (value.matches("0|[1-9][0-9]{0,17}")) {
      long number = Long.parseLong(value);
      if (number >= field.least() && number <= field.most()) {
        return null;
      }
    }
    String unit = field.unit().text().zh();
    return Flaw.of(
        field.label().zh() + "不能与“" + value + "”比较。",
        field.name() + " cannot be compared with “" + value + "”.",
        "请写 "
            + field.least()
            + " 至 "
            + field.most()
            + " 之间的整数"
            + (unit.isEmpty() ? "" : "，单位：" + unit)
            + "，如 5000000，不写小数、逗号和单位。",
        "Write a whole number from "
            + field.least()
            + " to "
            + field.most()
            + field.unit().text().en()
            + ", such as 5000000: no decimals, commas or unit.");
  }

  private Flaw operatorFlaw() {
    return Flaw.of(
        field.label().zh()
            + "（"
            + field.name()
            + "）是"
            + field.type().text().zh()
            + "，不能用“"
            + operator.text().zh()
            + "”（"
            + operator
            + "）。",
        field.name() + " is a " + field.type().text().en() + ": it does not take " + operator + ".",
        "可用：" + field.operators().stream().map(this::shown).collect(Collectors.joining("、")) + "。",
        "Allowed: "
            + field.operators().stream().map(this::shown).collect(Collectors.joining(", "))
            + ".");
  }

  private Flaw countFlaw() {
    boolean none = operator == Operator.IS_TRUE || operator == Operator.IS_FALSE;
    boolean list = operator == Operator.ONE_OF || operator == Operator.NONE_OF;
    String zh = none ? "请不填值。" : list ? "请填 1 至 " + Conditions.MOST_VALUES + " 个值。" : "请填一个值。";
    String en =
        none
            ? "Give no value."
            : list ? "Give 1 to " + Conditions.MOST_VALUES + " values." : "Give one value.";
    return Flaw.of("填了 " + values.size() + " 个值。", "It has " + values.size() + " values.", zh, en);
  }

  private String shown(Operator allowed) {
    List<String> sample = allowed.takes(0) ? List.of() : List.of("…");
    return RuleText.of(new Row(field, allowed, sample));
  }
}
