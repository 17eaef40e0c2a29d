package io.hanqiao.condition;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows judged by hand, in three values, without any expression: what CEL is held against. */
final class Reckoned {

  private final Map<Field, Object> known;

  Reckoned(Map<Field, Object> known) {
    this.known = known;
  }

  /** True, false, or null where it depends on an unknown fact. */
  @Nullable Boolean form(RuleForm form) {
    return joined(
        form.join(),
        form.items().stream()
            .map(item -> item instanceof Row row ? row(row) : group((RuleGroup) item))
            .toArray(Boolean[]::new));
  }

  private @Nullable Boolean group(RuleGroup group) {
    return joined(group.join(), group.rows().stream().map(this::row).toArray(Boolean[]::new));
  }

  private static @Nullable Boolean joined(Join join, @Nullable Boolean[] parts) {
    boolean unknown = false;
    for (Boolean part : parts) {
      if (part != null && part == (join == Join.ANY)) {
        return part;
      }
      unknown |= part == null;
    }
    return unknown ? null : Boolean.valueOf(join == Join.ALL);
  }

  private @Nullable Boolean row(Row row) {
    Object fact = known.get(row.field());
    if (fact == null) {
      return null;
    }
    return switch (row.operator()) {
      case AT_LEAST -> compare(fact, row) >= 0;
      case AT_MOST -> compare(fact, row) <= 0;
      case ABOVE -> compare(fact, row) > 0;
      case BELOW -> compare(fact, row) < 0;
      case EQUAL, ONE_OF -> row.values().contains(fact.toString());
      case NOT_EQUAL, NONE_OF -> !row.values().contains(fact.toString());
      case STARTS_WITH -> fact.toString().startsWith(row.values().get(0));
      case NOT_STARTS_WITH -> !fact.toString().startsWith(row.values().get(0));
      case CONTAINS -> holds(fact, row);
      case CONTAINS_NOT -> !holds(fact, row);
      case IS_TRUE -> (Boolean) fact;
      case IS_FALSE -> !(Boolean) fact;
    };
  }

  private static boolean holds(Object fact, Row row) {
    return ((Collection<?>) fact)
        .stream().anyMatch(code -> code.toString().equals(row.values().get(0)));
  }

  private static int compare(Object fact, Row row) {
    String value = row.values().get(0);
    return fact instanceof Long number
        ? number.compareTo(Long.valueOf(value))
        : fact.toString().compareTo(value);
  }
}
