package io.hanqiao.condition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a field can still hold after some rows on it. */
sealed interface Domain {

  /** What is left after one more row. */
  Domain narrowed(Row row);

  /** Whether nothing is left. */
  boolean isEmpty();

  /** All a field can hold. */
  static Domain of(Field field) {
    return switch (field.type()) {
      case AMOUNT, NUMBER, DAY -> new Numbers(field.least(), field.most(), Set.of(), null);
      case FLAG -> new Words(Set.of("true", "false"));
      case CODE ->
          new Words(field.allowedValues().stream().map(Choice::code).collect(Collectors.toSet()));
      case PREFIX -> new Beginnings(List.of(), List.of());
      case CODES -> new Members(Set.of(), Set.of());
    };
  }

  /**
   * Whole numbers of a range without some.
   *
   * @param only null where no list was given: then all of the range
   */
  record Numbers(long least, long most, Set<Long> without, @Nullable Set<Long> only)
      implements Domain {

    @Override
    public Domain narrowed(Row row) {
      List<Long> values = row.values().stream().map(value -> number(row.field(), value)).toList();
      long first = values.get(0);
      return switch (row.operator()) {
        case AT_LEAST -> within(first, most);
        case ABOVE -> within(first + 1, most);
        case AT_MOST -> within(least, first);
        case BELOW -> within(least, first - 1);
        case EQUAL -> within(first, first);
        case ONE_OF -> listed(values);
        default -> new Numbers(least, most, joined(without, values), only);
      };
    }

    @Override
    public boolean isEmpty() {
      return only == null
          ? least > most
              || (most - least < without.size()
                  && without.stream().filter(n -> n >= least && n <= most).count() > most - least)
          : only.stream().noneMatch(this::holds);
    }

    private boolean holds(long value) {
      return value >= least && value <= most && !without.contains(value);
    }

    private Numbers within(long from, long to) {
      return new Numbers(Math.max(least, from), Math.min(most, to), without, only);
    }

    /** The range shrinks to what is left of the list, for who compares it with other figures. */
    private Numbers listed(List<Long> values) {
      TreeSet<Long> left = new TreeSet<>(values);
      left.removeIf(value -> !holds(value) || (only != null && !only.contains(value)));
      return left.isEmpty()
          ? new Numbers(1, 0, Set.of(), Set.of())
          : new Numbers(left.first(), left.last(), without, left);
    }

    private static long number(Field field, String value) {
      return field.type() == FieldType.DAY
          ? LocalDate.parse(value).toEpochDay()
          : Long.parseLong(value);
    }
  }

  /** Some of a closed list. */
  record Words(Set<String> left) implements Domain {

    @Override
    public Domain narrowed(Row row) {
      return switch (row.operator()) {
        case EQUAL, ONE_OF -> keep(row.values(), true);
        case IS_TRUE -> keep(List.of("true"), true);
        case IS_FALSE -> keep(List.of("false"), true);
        default -> keep(row.values(), false);
      };
    }

    @Override
    public boolean isEmpty() {
      return left.isEmpty();
    }

    private Words keep(List<String> values, boolean these) {
      return new Words(
          left.stream().filter(word -> values.contains(word) == these).collect(Collectors.toSet()));
    }
  }

  /** Codes by how they begin and do not begin. */
  record Beginnings(List<String> so, List<String> notSo) implements Domain {

    @Override
    public Domain narrowed(Row row) {
      boolean asked = row.operator() == Operator.STARTS_WITH;
      return new Beginnings(
          asked ? more(so, row.values()) : so, asked ? notSo : more(notSo, row.values()));
    }

    @Override
    public boolean isEmpty() {
      return so.stream()
          .anyMatch(
              one ->
                  so.stream().anyMatch(two -> !one.startsWith(two) && !two.startsWith(one))
                      || notSo.stream().anyMatch(one::startsWith));
    }

    private static List<String> more(List<String> old, List<String> added) {
      return Stream.concat(old.stream(), added.stream()).toList();
    }
  }

  /** Sets by what they hold and do not hold. */
  record Members(Set<String> held, Set<String> notHeld) implements Domain {

    @Override
    public Domain narrowed(Row row) {
      boolean asked = row.operator() == Operator.CONTAINS;
      return new Members(
          asked ? joined(held, row.values()) : held,
          asked ? notHeld : joined(notHeld, row.values()));
    }

    @Override
    public boolean isEmpty() {
      return held.stream().anyMatch(notHeld::contains);
    }
  }

  private static <T> Set<T> joined(Set<T> old, Collection<T> added) {
    return Stream.concat(old.stream(), added.stream()).collect(Collectors.toSet());
  }
}
