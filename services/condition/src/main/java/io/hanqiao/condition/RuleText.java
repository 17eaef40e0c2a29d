package io.hanqiao.condition;

import java.util.List;
import java.util.stream.Collectors;

/** Rows written as an expression. */
final class RuleText {

  private RuleText() {}

  static String of(RuleForm form) {
    return form.items().stream()
        .map(item -> item instanceof Row row ? of(row) : group(form, (RuleGroup) item))
        .collect(Collectors.joining(form.join().sign()));
  }

  static String of(Row row) {
    String field = row.field().name();
    List<String> values = row.values().stream().map(value -> literal(row.field(), value)).toList();
    String first = values.isEmpty() ? "" : values.get(0);
    String list = "[" + String.join(", ", values) + "]";
    return switch (row.operator()) {
      case AT_LEAST -> field + " >= " + first;
      case AT_MOST -> field + " <= " + first;
      case ABOVE -> field + " > " + first;
      case BELOW -> field + " < " + first;
      case EQUAL -> field + " == " + first;
      case NOT_EQUAL -> field + " != " + first;
      case ONE_OF -> field + " in " + list;
      case NONE_OF -> "!(" + field + " in " + list + ")";
      case STARTS_WITH -> field + ".startsWith(" + first + ")";
      case NOT_STARTS_WITH -> "!" + field + ".startsWith(" + first + ")";
      case CONTAINS -> first + " in " + field;
      case CONTAINS_NOT -> "!(" + first + " in " + field + ")";
      case IS_TRUE -> field;
      case IS_FALSE -> "!" + field;
    };
  }

  private static String group(RuleForm form, RuleGroup group) {
    String rows =
        group.rows().stream().map(RuleText::of).collect(Collectors.joining(group.join().sign()));
    return group.rows().size() == 1 || group.join() == form.join() || form.items().size() == 1
        ? rows
        : "(" + rows + ")";
  }

  private static String literal(Field field, String value) {
    return field.type().isWhole()
        ? value
        : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
