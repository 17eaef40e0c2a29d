package io.hanqiao.matcher.live;

import io.hanqiao.matcher.book.Touched;
import io.hanqiao.matching.Pairing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The best supplies of every open demand, by the demand's score. For one thread. */
final class DemandLists {

  private final PairSearch search;
  private final Depth depth;
  private final KeptLists lists = new KeptLists();

  /** Supplies on their way through the lists, each once. */
  private final List<SupplyMove> underWay = new ArrayList<>();

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
   * Takes in demands that changed.
   *
   * @return they, and no others
   */
  Set<UUID> refresh(Collection<UUID> demandIds) {
    search.follow(new Touched(demandIds, List.of()));
    searchAgain(demandIds);
    return Set.copyOf(demandIds);
  }

  /** A supply changed: what it moves in the lists follows with {@link #go}. */
  SupplyMove begin(UUID supplyId) {
    search.follow(new Touched(List.of(), List.of(supplyId)));
    underWay.removeIf(earlier -> earlier.supplyId().equals(supplyId));
    SupplyMove move = new SupplyMove(supplyId, search.approach(supplyId), lists.with(supplyId));
    if (move.left() > 0) {
      underWay.add(move);
    }
    return move;
  }

  /**
   * Goes on with a supply's change.
   *
   * @param most through so many lists
   * @return those whose list tells something else than before
   */
  Set<UUID> go(SupplyMove move, int most) {
    UUID supplyId = move.supplyId();
    Map<UUID, Ranking> before = new HashMap<>();
    for (int i = 0; i < most && move.left() > 0; i++) {
      move.step(
          demandId -> {
            before.put(demandId, of(demandId));
            lists.leave(demandId, supplyId);
          },
          (demandId, score) -> {
            before.put(demandId, of(demandId));
            lists.move(demandId, supplyId, score, Pairing.BY_ID, depth.kept());
          });
    }
    if (move.left() == 0) {
      underWay.remove(move);
    }
    settle(before);
    before.entrySet().removeIf(e -> of(e.getKey()).saysTheSameAs(e.getValue(), depth.told()));
    return before.keySet();
  }

  /** Lists that have become too short are searched again; of the others the bound may rise. */
  private void settle(Map<UUID, Ranking> before) {
    List<UUID> tooShort = new ArrayList<>();
    before.forEach(
        (demandId, was) -> {
          Ranking now = of(demandId);
          if (now.size() < depth.told() && now.hasMore()) {
            tooShort.add(demandId);
          } else if (now.bound() != was.bound()) {
            search.bound(demandId, now.bound());
          }
        });
    searchAgain(tooShort);
  }

  private void searchAgain(Collection<UUID> demandIds) {
    List<UUID> ids = List.copyOf(demandIds);
    List<Ranking> found = search.best(ids, depth.kept());
    for (int i = 0; i < ids.size(); i++) {
      keep(ids.get(i), found.get(i));
    }
  }

  private void keep(UUID demandId, Ranking list) {
    underWay.forEach(move -> move.overtaken(demandId));
    lists.put(demandId, list);
    search.bound(demandId, list.bound());
  }
}
