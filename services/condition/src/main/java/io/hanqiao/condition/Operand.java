package io.hanqiao.condition;

/** One side of a comparison. */
sealed interface Operand {

  /** Where it stands. */
  Span span();

  /** A text. */
  record Word(Span span, String value) implements Operand {}

  /** {@code true} or {@code false}. */
  record Truth(Span span, boolean value) implements Operand {}

  /** A field that holds no number. */
  record Member(Span span, Field field) implements Operand {}

  /** A number: written, held by a field, counted or calculated. */
  sealed interface Figure extends Operand {

    /** All numbers it can be, where fields are as narrow as known. */
    Range range(Narrowed fields);

    /** Whether it speaks of a field. */
    boolean speaksOfField();
  }

  /** A number written. */
  record Whole(Span span, long value) implements Figure {
    @Override
    public Range range(Narrowed fields) {
      return new Range(value, value);
    }

    @Override
    public boolean speaksOfField() {
      return false;
    }
  }

  /** A number, or a day, that a field holds. */
  record Held(Span span, Field field) implements Figure {
    @Override
    public Range range(Narrowed fields) {
      return fields.range(field);
    }

    @Override
    public boolean speaksOfField() {
      return true;
    }
  }

  /** How many codes a field holds. */
  record Counted(Span span, Field field) implements Figure {
    @Override
    public Range range(Narrowed fields) {
      return new Range(0, field.allowedValues().size());
    }

    @Override
    public boolean speaksOfField() {
      return true;
    }
  }

  /** Two figures put together. */
  record Calculated(Span span, Arithmetic arithmetic, Figure left, Figure right) implements Figure {
    @Override
    public Range range(Narrowed fields) {
      return left.range(fields).calculated(arithmetic, right.range(fields));
    }

    @Override
    public boolean speaksOfField() {
      return left.speaksOfField() || right.speaksOfField();
    }
  }
}
