package io.hanqiao.matcher.live;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Supplies that changed with one event, on their way through the lists. For one thread. */
final class SupplyChange {

  private final Cause cause;
  private final Deque<UUID> supplies;
  private final Set<UUID> named;
  private @Nullable SupplyMove move;

  /**
   * Not begun.
   *
   * @param named lists that are known to tell something else already
   */
  SupplyChange(Cause cause, Collection<UUID> supplies, Collection<UUID> named) {
    this.cause = cause;
    this.supplies = new ArrayDeque<>(supplies);
    this.named = new HashSet<>(named);
  }

  /** What the lists are written for. */
  Cause cause() {
    return cause;
  }

  /** A later change of a supply stands for this one's, which has not begun with it. */
  void leave(UUID supplyId) {
    supplies.remove(supplyId);
  }

  /** Whether nothing is left to be worked out. */
  boolean isDone() {
    return supplies.isEmpty() && move == null;
  }

  /** Which supply is on its way; null if none is. */
  @Nullable UUID moving() {
    return move == null ? null : move.supplyId();
  }

  /** Which supply begins next; null if one is on its way or none is left. */
  @Nullable UUID next() {
    return move == null ? supplies.peek() : null;
  }

  /** How many lists the supply on its way has still to pass; 0 if none is. */
  int left() {
    return move == null ? 0 : move.left();
  }

  /** Begins with the next supply, or goes on with the one on its way through {@code most} lists. */
  void step(LiveMarket<?, ?, ?> market, int most) {
    SupplyMove moving = move;
    if (moving == null) {
      moving = market.begin(supplies.remove(), named);
    } else {
      named.addAll(market.go(moving, most));
    }
    move = moving.left() == 0 ? null : moving;
  }

  /**
   * The lists to be written, as far as they are known and were not named before. One is kept back
   * for the end, so that the last list written is written when all are known.
   */
  Set<UUID> take() {
    Set<UUID> taken = new HashSet<>(named);
    named.clear();
    if (!isDone() && !taken.isEmpty()) {
      UUID last = taken.iterator().next();
      taken.remove(last);
      named.add(last);
    }
    return taken;
  }

  /** How many lists {@link #take} would name in the end. */
  int named() {
    return named.size();
  }
}
