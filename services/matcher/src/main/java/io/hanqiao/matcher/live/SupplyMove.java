package io.hanqiao.matcher.live;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;

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

  /** Which of those it approaches keep it. */
  private final BitSet kept = new BitSet();

  /** Those that keep it and may not be paired with it any more. */
  private final List<UUID> gone = new ArrayList<>();

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
    for (UUID demandId : keptBy) {
      int number = approach.indexOf(demandId);
      if (number < 0) {
        gone.add(demandId);
      } else {
        kept.set(number);
      }
    }
  }

  UUID supplyId() {
    return supplyId;
  }

  /** A demand was searched again: its list is as it should be. */
  void overtaken(UUID demandId) {
    overtaken.add(demandId);
  }

  /** How many demands are still to be looked at. */
  int left() {
    return approach.size() + gone.size() - at;
  }

  /**
   * Looks at the next demand; there is one left.
   *
   * @param leaves told of a demand that has it in its list and shall not
   * @param comes told of a demand in whose list it stands with that score, if there is room
   */
  void step(Consumer<UUID> leaves, ObjIntConsumer<UUID> comes) {
    int number = at++;
    boolean near = number < approach.size();
    int score = near ? approach.score(number) : -1;
    if (score < 0 && near && !kept.get(number)) {
      return;
    }
    UUID demandId = near ? approach.demand(number) : gone.get(number - approach.size());
    if (overtaken.contains(demandId)) {
      return;
    }
    if (score < 0) {
      leaves.accept(demandId);
    } else {
      comes.accept(demandId, score);
    }
  }
}
