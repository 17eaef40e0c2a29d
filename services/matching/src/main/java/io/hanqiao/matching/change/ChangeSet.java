package io.hanqiao.matching.change;

import java.util.Comparator;
import java.util.List;

/**
 * Changes that together make a pair fit.
 *
 * @param moves at least one, the cheapest first; no two of one attribute
 */
public record ChangeSet(List<Move> moves) {

  private static final Comparator<Move> CHEAPEST_MOVE =
      Comparator.comparingInt(Move::cost).thenComparing(move -> move.attribute().id());

  /** The least effort first, then the fewest changes, then the nearest values. */
  public static final Comparator<ChangeSet> CHEAPEST =
      Comparator.comparingInt(ChangeSet::cost)
          .thenComparingInt(set -> set.moves().size())
          .thenComparing(ChangeSet::attributes)
          .thenComparingLong(set -> set.moves().stream().mapToLong(Move::distance).sum())
          .thenComparing(set -> set.moves().stream().map(Move::value).toList().toString());

  /** Puts the moves in order. */
  public ChangeSet {
    moves = moves.stream().sorted(CHEAPEST_MOVE).toList();
  }

  /** The sum of the moves' ranks. */
  public int cost() {
    return moves.stream().mapToInt(Move::cost).sum();
  }

  /**
   * Whether every move of this set is in the other or is less than one there, and the sets differ:
   * then the other asks for more than is needed.
   */
  boolean isLessThan(ChangeSet other) {
    return !equals(other)
        && moves.stream()
            .allMatch(
                move ->
                    other.moves.stream()
                        .anyMatch(there -> there.equals(move) || move.isLessThan(there)));
  }

  private String attributes() {
    return moves.stream().map(move -> move.attribute().id()).toList().toString();
  }
}
