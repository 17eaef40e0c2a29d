package io.hanqiao.matcher.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * The changes of supplies under way. One may move ten thousand lists, so they are worked out a
 * slice at a time and the changes of demands come in between; and those with few lists left go
 * before those with many. For one thread.
 */
final class SupplyChanges {

  /** Each holds the rows it has to pass: of thousands that come at once the others wait. */
  private static final int MOST_MOVING = 16;

  private final List<SupplyChange> underWay = new ArrayList<>();

  /** One more. Where the same supply waits to begin for an earlier one, once is enough. */
  void add(SupplyChange change, Iterable<UUID> supplies) {
    for (UUID supplyId : supplies) {
      underWay.forEach(earlier -> earlier.leave(supplyId));
    }
    underWay.add(change);
  }

  /** The market begins anew. */
  void clear() {
    underWay.clear();
  }

  boolean isEmpty() {
    return underWay.isEmpty();
  }

  /**
   * Goes on with one of them.
   *
   * @param most through so many lists
   * @return the one it went on with
   */
  SupplyChange step(LiveMarket<?, ?, ?> market, int most) {
    Set<UUID> moving = new HashSet<>();
    underWay.stream().map(SupplyChange::moving).filter(Objects::nonNull).forEach(moving::add);
    // A supply passes through all lists before its next change begins, or the last never hear of
    // it.
    SupplyChange next =
        underWay.stream()
            .filter(change -> change.moving() != null || mayBegin(change, moving))
            .min(Comparator.comparingInt(SupplyChange::left))
            .orElseThrow();
    if (!next.isDone()) {
      next.step(market, most);
    }
    if (next.isDone()) {
      underWay.remove(next);
    }
    return next;
  }

  private static boolean mayBegin(SupplyChange change, Set<UUID> moving) {
    return change.isDone() || (moving.size() < MOST_MOVING && !moving.contains(change.next()));
  }
}
