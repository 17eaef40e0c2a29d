package io.hanqiao.condition;

import io.hanqiao.vocabulary.Collateral;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts held by field: numbers, truths, codes, days and sets. */
record Known(Map<Field, Object> facts) {

  private static final TypedView<Known> VIEW = view();

  static Known on(LocalDate today) {
    return new Known(new HashMap<>()).with(Fields.TODAY, today);
  }

  Known with(Field field, Object fact) {
    Map<Field, Object> more = new HashMap<>(facts);
    more.put(field, fact);
    return new Known(more);
  }

  Facts seen() {
    return VIEW.of(this);
  }

  private <T> @Nullable T get(Field field, Class<T> type) {
    return type.cast(facts.get(field));
  }

  @SuppressWarnings("unchecked")
  private @Nullable Collection<Collateral> codes(Field field) {
    // Any enum will do: only the names are looked at.
    return (Collection<Collateral>) facts.get(field);
  }

  static TypedView<Known> view() {
    TypedView.Builder<Known> view = TypedView.builder();
    for (Field field : Fields.all()) {
      switch (field.type()) {
        case AMOUNT, NUMBER -> view.number(field, known -> known.get(field, Number.class));
        case FLAG -> view.flag(field, known -> known.get(field, Boolean.class));
        case CODE, PREFIX -> view.code(field, known -> known.get(field, String.class));
        case CODES -> view.codes(field, known -> known.codes(field));
        case DAY -> view.day(field, known -> known.get(field, LocalDate.class));
      }
    }
    return view.build();
  }
}
