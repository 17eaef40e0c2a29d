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

    /** Whether both are written alike, wherever they stand: then they are the same number. */
    boolean isSameAs(Figure other);
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

    @Override
    public boolean isSameAs(Figure other) {
      return other instanceof Whole that && value == that.value;
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

    @Override
    public boolean isSameAs(Figure other) {
      return other instanceof Held that && field.equals(that.field);
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

    @Override
    public boolean isSameAs(Figure other) {
      return other instanceof Counted that && field.equals(that.field);
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

    @Override
    public boolean isSameAs(Figure other) {
      return other instanceof Calculated that
          && arithmetic == that.arithmetic
          && left.isSameAs(that.left)
          && right.isSameAs(that.right);
    }
  }
}
