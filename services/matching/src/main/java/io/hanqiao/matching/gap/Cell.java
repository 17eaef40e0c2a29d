package io.hanqiao.matching.gap;

import io.hanqiao.vocabulary.LoanPurpose;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A place on the map. What is not known of a need is a place of its own.
 *
 * @param industry division of GB/T 4754, two digits; null if unknown
 * @param district key of the management district, else the division of GB/T 2260; null if unknown
 * @param purpose what the money is for; null if unknown
 */
public record Cell(
    @Nullable String industry, @Nullable String district, @Nullable LoanPurpose purpose)
    implements Comparable<Cell> {

  /** Where cells too small to be told go. */
  public static final Cell OTHER = new Cell("*", "*", null);

  private static final Comparator<Cell> BY_NAME =
      Comparator.comparing(Cell::industry, Comparator.nullsLast(Comparator.<String>naturalOrder()))
          .thenComparing(Cell::district, Comparator.nullsLast(Comparator.<String>naturalOrder()))
          .thenComparing(
              Cell::purpose, Comparator.nullsLast(Comparator.<LoanPurpose>naturalOrder()));

  @Override
  public int compareTo(Cell other) {
    return BY_NAME.compare(this, other);
  }
}
