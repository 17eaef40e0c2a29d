package io.hanqiao.matcher.live;

import io.hanqiao.matching.Pairing;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A supply that changed, on its way through the lists of demands: those it is kept in and those it
 * may come into. For one thread.
 *
 * <p>Other changes may come between two steps. That is right, because of two things. A demand that
 * is searched again finds the supply as it is now, and is passed over here ({@link #overtaken}). Of
 * any other demand neither the facts nor, downwards, the bound can have changed: a list that loses
 * somebody asks more of newcomers, not less, since it does not know who comes after its last.
 */
final class SupplyMove {

  private final UUID supplyId;
  private final PairSearch.Approach approach;
  private final List<UUID> demands;
  private final int near;
  private final Set<UUID> overtaken = new HashSet<>();
  private int at;

  /**
   * Not begun.
   *
   * @param keptBy the demands that keep it in their lists, as it was before
   */
  SupplyMove(UUID supplyId, PairSearch.Approach approach, Collection<UUID> keptBy) {
    this.supplyId = supplyId;
    this.approach = approach;
    Set<UUID> others = new HashSet<>(keptBy);
    List<UUID> found = approach.demands();
    found.forEach(others::remove);
    this.near = found.size();
    this.demands = Stream.concat(found.stream(), others.stream()).toList();
  }

  UUID supplyId() {
    return supplyId;
  }

  /** A demand was searched again: its list is as it should be. */
  void overtaken(UUID demandId) {
    overtaken.add(demandId);
  }

  /** How many lists are still to be looked at, at most. */
  int left() {
    return demands.size() - at;
  }

  /** Whose list is looked at next; there is one left. */
  UUID next() {
    return demands.get(at);
  }

  /**
   * Puts the supply in its place in the next list.
   *
   * @param most how many a list keeps
   */
  void step(KeptLists lists, int most) {
    int place = at++;
    UUID demandId = demands.get(place);
    if (overtaken.contains(demandId)) {
      return;
    }
    int score = place < near ? approach.score(demandId) : -1;
    if (score < 0) {
      lists.leave(demandId, supplyId);
    } else {
      lists.move(demandId, supplyId, score, Pairing.BY_ID, most);
    }
  }
}
