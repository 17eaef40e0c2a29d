package io.hanqiao.credit.condition;

import io.hanqiao.condition.Field;
import io.hanqiao.condition.Fields;
import io.hanqiao.condition.Join;
import io.hanqiao.condition.Operator;
import io.hanqiao.condition.Row;
import io.hanqiao.condition.RuleForm;
import io.hanqiao.condition.RuleGroup;
import io.hanqiao.condition.RuleItem;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads rows as sent in. Returns null where it noted what is wrong. */
final class RowsReading {

  private static final int MOST = 50;

  private RowsReading() {}

  static @Nullable RuleForm read(RuleRowsForm form, Findings in) {
    Join join = join("rows.join", form.join(), in);
    List<RuleItem> items = each("rows.items", form.items(), in, (at, item) -> item(at, item, in));
    return join == null || items == null ? null : new RuleForm(join, items);
  }

  private static @Nullable RuleItem item(String at, RuleItemForm item, Findings in) {
    boolean group = item.join() != null || item.rows() != null;
    if (!group) {
      return row(at, new RuleRowForm(item.field(), item.operator(), item.values()), in);
    }
    if (item.field() != null || item.operator() != null || item.values() != null) {
      in.add(
          at,
          null,
          Flaw.of(
              "既是一行又是一组。",
              "It is both a row and a group.",
              "一行填 field、operator、values，一组填 join、rows。",
              "A row has field, operator and values; a group has join and rows."));
      return null;
    }
    Join join = join(at + ".join", item.join(), in);
    List<Row> rows = each(at + ".rows", item.rows(), in, (path, row) -> row(path, row, in));
    return join == null || rows == null ? null : new RuleGroup(join, rows);
  }

  private static @Nullable Row row(String at, RuleRowForm row, Findings in) {
    Field field = in.required(at + ".field", row.field(), Fields::parse);
    Operator operator =
        in.required(at + ".operator", row.operator(), code -> Codes.parse(Operator.class, code));
    if (field == null || operator == null) {
      return null;
    }
    List<String> values = values(at + ".values", row.values(), in);
    if (values == null) {
      return null;
    }
    return in.required(
        at + (field.operators().contains(operator) ? ".values" : ".operator"),
        values,
        sent -> Row.of(field, operator, sent));
  }

  /** A value left out within the list is missing; a list left out has none. */
  private static @Nullable List<String> values(
      String at, @Nullable List<@Nullable String> sent, Findings in) {
    List<String> values = new ArrayList<>();
    if (sent == null) {
      return values;
    }
    boolean whole = true;
    for (int i = 0; i < sent.size(); i++) {
      String value = sent.get(i);
      if (value == null) {
        in.required(at + "[" + i + "]", value, Parsed::valid);
        whole = false;
      } else {
        values.add(value);
      }
    }
    return whole ? values : null;
  }

  private static @Nullable Join join(String at, @Nullable String sent, Findings in) {
    return in.required(at, sent, code -> Codes.parse(Join.class, code));
  }

  private static <F, T> @Nullable List<T> each(
      String at, @Nullable List<F> forms, Findings in, BiFunction<String, F, @Nullable T> reader) {
    List<F> sent = in.required(at, forms, RowsReading::counted);
    if (sent == null) {
      return null;
    }
    List<T> all = new ArrayList<>();
    for (int i = 0; i < sent.size(); i++) {
      F form = in.required(at + "[" + i + "]", sent.get(i), Parsed::valid);
      T read = form == null ? null : reader.apply(at + "[" + i + "]", form);
      if (read != null) {
        all.add(read);
      }
    }
    return all.size() == sent.size() ? all : null;
  }

  private static <F> Parsed<List<F>> counted(List<F> forms) {
    return !forms.isEmpty() && forms.size() <= MOST
        ? Parsed.valid(forms)
        : Parsed.invalid(
            Flaw.of(
                "有 " + forms.size() + " 项。",
                "There are " + forms.size() + " items.",
                "请填 1 至 " + MOST + " 项。",
                "Give 1 to " + MOST + "."));
  }
}
