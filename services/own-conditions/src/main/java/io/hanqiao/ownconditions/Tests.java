package io.hanqiao.ownconditions;

import io.hanqiao.condition.Choice;
import io.hanqiao.condition.Condition;
import io.hanqiao.condition.Field;
import io.hanqiao.condition.FieldType;
import io.hanqiao.condition.Row;
import io.hanqiao.matching.lending.ConditionTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What conditions ask of single facts, in the figures of the market. */
final class Tests {

  private static final long FEN_IN_YUAN = 100;

  private Tests() {}

  /** One for each row, and one for each field that is held against others. */
  static List<ConditionTest> of(Condition condition) {
    List<ConditionTest> tests = new ArrayList<>();
    condition.grounds().rows().forEach(row -> tests.add(of(row)));
    for (Field field : condition.grounds().others()) {
      tests.add(new ConditionTest(field.name(), List.of(), List.of(), all(field), true));
    }
    return List.copyOf(tests);
  }

  private static ConditionTest of(Row row) {
    Field field = row.field();
    List<Long> least = new ArrayList<>();
    List<Long> most = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    switch (row.operator()) {
      case AT_LEAST -> least.add(figure(field, row.values().get(0), 0));
      case ABOVE -> least.add(figure(field, row.values().get(0), 1));
      case AT_MOST -> most.add(figure(field, row.values().get(0), 0));
      case BELOW -> most.add(figure(field, row.values().get(0), -1));
      case EQUAL, ONE_OF -> oneOf(row, least, most, codes);
      case NOT_EQUAL, NONE_OF -> noneOf(row, least, most, codes);
      case STARTS_WITH, CONTAINS -> codes.addAll(row.values());
      case IS_TRUE -> codes.add("true");
      case IS_FALSE -> codes.add("false");
      case NOT_STARTS_WITH, CONTAINS_NOT -> {
        // No code is asked for: what is not known may be told, what is held stays.
      }
    }
    return new ConditionTest(field.name(), least, most, codes, false);
  }

  private static void oneOf(Row row, List<Long> least, List<Long> most, Set<String> codes) {
    if (row.field().type() == FieldType.CODE) {
      codes.addAll(row.values());
      return;
    }
    for (String value : row.values()) {
      least.add(figure(row.field(), value, 0));
      most.add(figure(row.field(), value, 0));
    }
  }

  private static void noneOf(Row row, List<Long> least, List<Long> most, Set<String> codes) {
    if (row.field().type() == FieldType.CODE) {
      codes.addAll(all(row.field()));
      codes.removeAll(row.values());
      return;
    }
    for (String value : row.values()) {
      least.add(figure(row.field(), value, 1));
      most.add(figure(row.field(), value, -1));
    }
  }

  private static Set<String> all(Field field) {
    Set<String> codes = new HashSet<>();
    for (Choice choice : field.allowedValues()) {
      codes.add(choice.code());
    }
    if (field.type() == FieldType.FLAG) {
      codes.add("true");
      codes.add("false");
    }
    return codes;
  }

  private static long figure(Field field, String value, int more) {
    return switch (field.type()) {
      case DAY -> LocalDate.parse(value).toEpochDay() + more;
      case AMOUNT -> (Long.parseLong(value) + more) * FEN_IN_YUAN;
      default -> Long.parseLong(value) + more;
    };
  }
}
