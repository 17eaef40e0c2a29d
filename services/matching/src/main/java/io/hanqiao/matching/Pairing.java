package io.hanqiao.matching;

import java.util.Comparator;
import java.util.UUID;

/**
 * A demand and a supply that keep every hard rule, with the score each side gives the other.
 *
 * @param demandId what is asked
 * @param supplyId what is offered
 * @param demandScore how well the supply suits the demand, 0..1,000,000
 * @param supplyScore how well the demand suits the supply, 0..1,000,000
 */
public record Pairing(UUID demandId, UUID supplyId, int demandScore, int supplyScore) {

  /** The largest score of a side. */
  public static final int FULL_SCORE = 1_000_000;

  /** Ids as PostgreSQL orders them: byte by byte, unsigned. */
  public static final Comparator<UUID> BY_ID =
      Comparator.<UUID>comparingLong(id -> id.getMostSignificantBits() ^ Long.MIN_VALUE)
          .thenComparingLong(id -> id.getLeastSignificantBits() ^ Long.MIN_VALUE);

  /** A demand's list: its own score first, ties by the supply's id. */
  public static final Comparator<Pairing> FOR_DEMAND =
      Comparator.comparingInt(Pairing::demandScore)
          .reversed()
          .thenComparing(Pairing::supplyId, BY_ID);

  /** A supply's list: its own score first, ties by the demand's id. */
  public static final Comparator<Pairing> FOR_SUPPLY =
      Comparator.comparingInt(Pairing::supplyScore)
          .reversed()
          .thenComparing(Pairing::demandId, BY_ID);

  /**
   * Both sides' scores as one, 0..1,000,000: the root of their product, rounded down. A pair that
   * one side does not want is not saved by the other.
   */
  public int pairScore() {
    return (int) WholeRoot.of((long) demandScore * supplyScore);
  }
}
