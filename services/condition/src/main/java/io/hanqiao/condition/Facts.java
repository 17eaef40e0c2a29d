package io.hanqiao.condition;

import dev.cel.runtime.CelVariableResolver;
import io.hanqiao.vocabulary.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one need and its firm on one day. What is not set is unknown, never zero.
 * Immutable: made once, then asked by any number of conditions.
 */
public final class Facts {

  private final Map<String, Optional<Object>> known;

  private Facts(Map<String, Optional<Object>> known) {
    this.known = known;
  }

  /** Begins with what is true of a day alone. */
  public static Builder on(LocalDate today) {
    return new Builder().day(Fields.TODAY, today);
  }

  /** Whether the fact is known. */
  public boolean knows(Field field) {
    return known.containsKey(field.name());
  }

  CelVariableResolver resolver() {
    return name -> known.getOrDefault(name, Optional.empty());
  }

  /** Collects facts; null leaves a fact unknown. */
  public static final class Builder {

    private final Map<String, Optional<Object>> known = new HashMap<>();

    private Builder() {}

    /** A number in the field's unit. */
    public Builder number(Field field, @Nullable Number value) {
      require(field, field.type().isWhole());
      if (value != null
          && (value.longValue() < field.least() || value.longValue() > field.most())) {
        throw new IllegalArgumentException(
            field.name() + " is " + value + "; want " + field.least() + ".." + field.most());
      }
      return put(field, value == null ? null : value.longValue());
    }

    /** Money; what is below one 元 is dropped. */
    public Builder fen(Field field, @Nullable Long fen) {
      return number(field, fen == null ? null : fen / 100);
    }

    /** Yes or no. */
    public Builder flag(Field field, @Nullable Boolean value) {
      require(field, field.type() == FieldType.FLAG);
      return put(field, value);
    }

    /** A code. */
    public Builder code(Field field, @Nullable String value) {
      require(field, field.type() == FieldType.CODE || field.type() == FieldType.PREFIX);
      return put(field, value);
    }

    /** A code of a closed list. */
    public Builder code(Field field, @Nullable Enum<?> value) {
      return code(field, value == null ? null : value.name());
    }

    /** Codes of a closed list; an empty collection says that there is none. */
    public <E extends Enum<E> & Named> Builder codes(Field field, @Nullable Collection<E> values) {
      require(field, field.type() == FieldType.CODES);
      return put(field, values == null ? null : values.stream().map(Enum::name).toList());
    }

    /** A day. */
    public Builder day(Field field, @Nullable LocalDate value) {
      require(field, field.type() == FieldType.DAY);
      return put(field, value == null ? null : value.toString());
    }

    /** What was collected. */
    public Facts build() {
      return new Facts(Map.copyOf(known));
    }

    private Builder put(Field field, @Nullable Object value) {
      if (value != null) {
        known.put(field.name(), Optional.of(value));
      }
      return this;
    }

    private static void require(Field field, boolean right) {
      if (!right) {
        throw new IllegalArgumentException(field.name() + " is of type " + field.type());
      }
    }
  }
}
