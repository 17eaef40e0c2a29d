package io.hanqiao.matcher.live;

import io.hanqiao.matching.Pairing;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The best pairings of one demand or supply, and how many there are. Only the best are held: a
 * market of thousands a side has millions of pairs.
 */
final class TopList {

  private final int most;
  private final NavigableSet<Pairing> best;
  private int eligible;
  private boolean incomplete;

  /** An empty list of at most {@code most}, best first. */
  TopList(int most, Comparator<Pairing> order) {
    this.most = most;
    this.best = new TreeSet<>(order);
  }

  void add(Pairing pairing) {
    eligible++;
    best.add(pairing);
    if (best.size() > most) {
      best.pollLast();
    }
  }

  void remove(Pairing pairing) {
    eligible--;
    if (best.remove(pairing) && eligible > best.size()) {
      incomplete = true;
    }
  }

  /** Whether a pairing that was let go of may now be among the best: search again. */
  boolean incomplete() {
    return incomplete;
  }

  int eligible() {
    return eligible;
  }

  List<Pairing> best() {
    return List.copyOf(best);
  }
}
