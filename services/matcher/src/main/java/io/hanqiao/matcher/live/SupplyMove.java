package io.hanqiao.matcher.live;

import io.hanqiao.matching.Pairing;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A supply that changed, on its way through the lists of demands: those it is kept in and those it
 * may come into. For one thread.
 *
 * <p>Other changes may come between two steps. That is right, because of two things. A demand that
 * is searched again finds the supply as it is now, and is passed over here ({@link #overtaken}). Of
 * any other demand the bound never falls: who does not reach it now would not have reached it
 * later, so those found in the beginning are enough.
 */
final class SupplyMove {

  /** Less than any score. */
  private static final int GONE = -1;

  private final UUID supplyId;
  private final Map<UUID, Integer> scores = new LinkedHashMap<>();

  SupplyMove(UUID supplyId) {
    this.supplyId = supplyId;
  }

  UUID supplyId() {
    return supplyId;
  }

  /** A demand keeps it in its list, as it was before. */
  void isKeptBy(UUID demandId) {
    scores.put(demandId, GONE);
  }

  /** A demand can be paired with it and gives it a score that reaches its bound. */
  void reaches(UUID demandId, int score) {
    scores.put(demandId, score);
  }

  /** A demand was searched again: its list is as it should be. */
  void overtaken(UUID demandId) {
    scores.remove(demandId);
  }

  /** How many lists are still to be looked at. */
  int left() {
    return scores.size();
  }

  /** Whose list is looked at next; there is one left. */
  UUID next() {
    return scores.keySet().iterator().next();
  }

  /**
   * Puts the supply in its place in the next list.
   *
   * @param most how many a list keeps
   * @return whose list it is
   */
  UUID step(KeptLists lists, int most) {
    Iterator<Map.Entry<UUID, Integer>> waiting = scores.entrySet().iterator();
    Map.Entry<UUID, Integer> next = waiting.next();
    waiting.remove();
    UUID demandId = next.getKey();
    int score = next.getValue();
    Comparator<UUID> ties = Pairing.BY_ID;
    if (score == GONE) {
      lists.leave(demandId, supplyId);
    } else {
      lists.move(demandId, supplyId, score, ties, most);
    }
    return demandId;
  }
}
