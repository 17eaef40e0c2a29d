package io.hanqiao.condition;

import java.util.HashMap;
import java.util.Map;

/** What each field can still hold. */
final class Narrowed {

  private final Map<Field, Domain> domains;

  private Narrowed(Map<Field, Domain> domains) {
    this.domains = domains;
  }

  /** Everything a field can hold by its kind. */
  static Narrowed byKind() {
    return new Narrowed(new HashMap<>());
  }

  Narrowed copy() {
    return new Narrowed(new HashMap<>(domains));
  }

  /** Applies a row; false if nothing is left of its field. */
  boolean narrow(Row row) {
    Domain left = of(row.field()).narrowed(row);
    domains.put(row.field(), left);
    return !left.isEmpty();
  }

  Range range(Field field) {
    return of(field) instanceof Domain.Numbers numbers
        ? new Range(numbers.least(), numbers.most())
        : new Range(field.least(), field.most());
  }

  private Domain of(Field field) {
    Domain known = domains.get(field);
    return known == null ? Domain.of(field) : known;
  }
}
