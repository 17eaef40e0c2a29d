package io.hanqiao.condition;

import io.hanqiao.vocabulary.Text;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rows in words, in both languages. */
final class RuleWords {

  private static final long YUAN_IN_WAN = 10_000;

  private RuleWords() {}

  static Text of(RuleForm form) {
    return joined(
        form.join(),
        form.items().stream()
            .map(item -> item instanceof Row row ? of(row) : of((RuleGroup) item))
            .toList());
  }

  private static Text of(RuleGroup group) {
    Text rows = joined(group.join(), group.rows().stream().map(RuleWords::of).toList());
    return new Text("（" + rows.zh() + "）", "(" + rows.en() + ")");
  }

  private static Text of(Row row) {
    Text label = row.field().label();
    Text operator = operator(row);
    return new Text(
        label.zh() + operator.zh() + all(row, "、", Text::zh),
        (label.en() + " " + operator.en() + " " + all(row, ", ", Text::en)).strip());
  }

  private static String all(Row row, String separator, Function<Text, String> language) {
    return row.values().stream()
        .map(value -> language.apply(value(row.field(), value)))
        .collect(Collectors.joining(separator));
  }

  /** Days are early or late, not high or low. */
  private static Text operator(Row row) {
    if (row.field().type() != FieldType.DAY) {
      return row.operator().text();
    }
    return switch (row.operator()) {
      case AT_LEAST -> new Text("不早于", "is not before");
      case AT_MOST -> new Text("不晚于", "is not after");
      case ABOVE -> new Text("晚于", "is after");
      default -> new Text("早于", "is before");
    };
  }

  private static Text value(Field field, String value) {
    return switch (field.type()) {
      case AMOUNT -> money(Long.parseLong(value));
      case NUMBER -> new Text(value + field.unit().text().zh(), value + field.unit().text().en());
      case CODE, CODES, PREFIX -> field.codes().name(value);
      case FLAG, DAY -> new Text(value, value);
    };
  }

  /** What a field holds: one value, or the codes of a set. */
  static Text fact(Field field, Object held) {
    if (held instanceof Boolean yes) {
      return yes ? new Text("是", "yes") : new Text("否", "no");
    }
    if (!(held instanceof Collection<?> codes)) {
      return value(field, held.toString());
    }
    List<Text> names = codes.stream().map(code -> value(field, code.toString())).toList();
    return names.isEmpty()
        ? new Text("无", "none")
        : new Text(
            names.stream().map(Text::zh).collect(Collectors.joining("、")),
            names.stream().map(Text::en).collect(Collectors.joining(", ")));
  }

  private static Text money(long yuan) {
    String grouped = String.format(Locale.ROOT, "%,d", yuan);
    String zh = yuan % YUAN_IN_WAN == 0 ? yuan / YUAN_IN_WAN + "万元" : grouped + "元";
    return new Text(zh, "CNY " + grouped);
  }

  private static Text joined(Join join, List<Text> parts) {
    return new Text(
        parts.stream().map(Text::zh).collect(Collectors.joining(join == Join.ALL ? "，且" : "，或")),
        parts.stream()
            .map(Text::en)
            .collect(Collectors.joining(join == Join.ALL ? " and " : " or ")));
  }
}
