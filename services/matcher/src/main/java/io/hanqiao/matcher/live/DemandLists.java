package io.hanqiao.matcher.live;

import io.hanqiao.matcher.book.Touched;
import io.hanqiao.matching.Pairing;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The best supplies of every open demand, by the demand's score. For one thread. */
final class DemandLists {

  private final PairSearch search;
  private final Depth depth;
  private final KeptLists lists = new KeptLists();

  DemandLists(PairSearch search, Depth depth) {
    this.search = search;
    this.depth = depth;
  }

  /** The list of a demand; nobody if it is not open. */
  Ranking of(UUID demandId) {
    return lists.of(demandId);
  }

  /** Works out all lists of a market that had none. */
  void fill(Touched everything) {
    search.follow(everything);
    searchAgain(everything.demands());
  }

  /**
   * Takes in what changed.
   *
   * @return the demands that changed, and those whose list tells something else than before
   */
  Set<UUID> refresh(Touched changed) {
    search.follow(changed);
    Map<UUID, Ranking> before = new HashMap<>();
    Set<UUID> searched = new HashSet<>(changed.demands());
    searched.forEach(id -> before.put(id, of(id)));
    changed.supplies().forEach(id -> move(id, searched, before));
    for (Map.Entry<UUID, Ranking> touched : before.entrySet()) {
      settle(touched.getKey(), touched.getValue());
      Ranking left = of(touched.getKey());
      if (left.size() < depth.told() && left.hasMore()) {
        searched.add(touched.getKey());
      }
    }
    searchAgain(searched);
    before.entrySet().removeIf(e -> of(e.getKey()).saysTheSameAs(e.getValue(), depth.told()));
    Set<UUID> named = new HashSet<>(changed.demands());
    named.addAll(before.keySet());
    return named;
  }

  /** A changed supply leaves the lists it was in and comes into those it now belongs to. */
  private void move(UUID supplyId, Set<UUID> searched, Map<UUID, Ranking> before) {
    for (UUID demandId : lists.with(supplyId)) {
      if (!searched.contains(demandId)) {
        before.putIfAbsent(demandId, of(demandId));
        lists.leave(demandId, supplyId);
      }
    }
    search.reach(
        supplyId,
        (demandId, score) -> {
          if (!searched.contains(demandId)) {
            before.putIfAbsent(demandId, of(demandId));
            lists.enter(demandId, supplyId, score, Pairing.BY_ID, depth.kept());
          }
        });
  }

  /**
   * Once all have moved. Until then bounds may only have been too low: a list that loses somebody
   * asks more of newcomers, not less, since it does not know who comes after its last.
   */
  private void settle(UUID demandId, Ranking before) {
    Ranking now = of(demandId);
    if (now.bound() != before.bound()) {
      search.bound(demandId, now.bound());
    }
  }

  private void searchAgain(Collection<UUID> demandIds) {
    List<UUID> ids = List.copyOf(demandIds);
    List<Ranking> found = search.best(ids, depth.kept());
    for (int i = 0; i < ids.size(); i++) {
      keep(ids.get(i), found.get(i));
    }
  }

  private void keep(UUID demandId, Ranking list) {
    lists.put(demandId, list);
    search.bound(demandId, list.bound());
  }
}
