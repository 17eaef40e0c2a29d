package io.hanqiao.condition;

import io.hanqiao.vocabulary.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How the facts of the catalogue are read from what the caller holds. Every field is bound once, to
 * a reader of its type; a reader that returns null says that the fact is unknown. Immutable.
 *
 * @param <D> what the caller holds: a need with its firm, and a day
 */
public final class TypedView<D> {

  private final Map<String, Function<D, Optional<Object>>> readers;

  private TypedView(Map<String, Function<D, Optional<Object>>> readers) {
    this.readers = readers;
  }

  /** A view without any field yet. */
  public static <D> Builder<D> builder() {
    return new Builder<>();
  }

  /** The facts of one need. */
  public Facts of(D held) {
    return new Facts(
        name -> {
          Function<D, Optional<Object>> reader = readers.get(name);
          return reader == null ? Optional.empty() : reader.apply(held);
        });
  }

  /** Binds fields to readers. */
  public static final class Builder<D> {

    private final Map<String, Function<D, Optional<Object>>> readers = new HashMap<>();

    private Builder() {}

    /** A number in the field's unit; one the field cannot hold is unknown. */
    public Builder<D> number(Field field, Function<D, @Nullable Number> reader) {
      return bind(
          field,
          FieldType::isWhole,
          held -> {
            Number number = reader.apply(held);
            return number == null
                    || number.longValue() < field.least()
                    || number.longValue() > field.most()
                ? null
                : (Long) number.longValue();
          });
    }

    /** Money in 分; what is below one 元 is dropped. */
    public Builder<D> fen(Field field, Function<D, @Nullable Long> reader) {
      return number(
          field,
          held -> {
            Long fen = reader.apply(held);
            return fen == null ? null : fen / 100;
          });
    }

    /** Yes or no. */
    public Builder<D> flag(Field field, Function<D, @Nullable Boolean> reader) {
      return bind(field, type -> type == FieldType.FLAG, reader::apply);
    }

    /** A code. */
    public Builder<D> code(Field field, Function<D, @Nullable String> reader) {
      return bind(field, type -> type == FieldType.CODE || type == FieldType.PREFIX, reader::apply);
    }

    /** A code of a closed list. */
    public <E extends Enum<E> & Named> Builder<D> named(
        Field field, Function<D, @Nullable E> reader) {
      return code(
          field,
          held -> {
            E code = reader.apply(held);
            return code == null ? null : code.name();
          });
    }

    /** Codes of a closed list; an empty collection says that there is none. */
    public <E extends Enum<E> & Named> Builder<D> codes(
        Field field, Function<D, @Nullable Collection<E>> reader) {
      return bind(
          field,
          type -> type == FieldType.CODES,
          held -> {
            Collection<E> codes = reader.apply(held);
            return codes == null ? null : codes.stream().map(Enum::name).toList();
          });
    }

    /** A day. */
    public Builder<D> day(Field field, Function<D, @Nullable LocalDate> reader) {
      return bind(
          field,
          type -> type == FieldType.DAY,
          held -> {
            LocalDate day = reader.apply(held);
            return day == null ? null : day.toString();
          });
    }

    /**
     * The view.
     *
     * @throws IllegalStateException naming the fields of the catalogue that are not bound
     */
    public TypedView<D> build() {
      String unbound =
          String.join(
              ", ",
              Fields.all().stream()
                  .map(Field::name)
                  .filter(name -> !readers.containsKey(name))
                  .toList());
      if (!unbound.isEmpty()) {
        throw new IllegalStateException("not bound: " + unbound);
      }
      return new TypedView<>(Map.copyOf(readers));
    }

    private Builder<D> bind(
        Field field, Predicate<FieldType> fits, Function<D, @Nullable Object> reader) {
      if (!fits.test(field.type())) {
        throw new IllegalArgumentException(field.name() + " is of type " + field.type());
      }
      if (readers.put(field.name(), held -> Optional.ofNullable(reader.apply(held))) != null) {
        throw new IllegalArgumentException(field.name() + " is bound twice");
      }
      return this;
    }
  }
}
