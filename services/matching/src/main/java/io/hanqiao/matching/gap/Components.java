package io.hanqiao.matching.gap;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes the source side of a cut apart into sets that have nothing to do with each other. Each
 * holds a need that is not met in full: the side is what can be reached from such needs.
 */
final class Components {

  private static final Comparator<OverDemand> LARGEST_FIRST =
      Comparator.comparingLong(OverDemand::unmetFen)
          .reversed()
          .thenComparing(set -> set.needs().get(0));

  private final GapNetwork network;
  private final GapMap.Cut cut;
  private final int firstOffer;
  private final int firstPool;
  private final int[] parent;

  private Components(GapNetwork network, GapMap.Cut cut) {
    this.network = network;
    this.cut = cut;
    this.firstOffer = network.needs().size();
    this.firstPool = firstOffer + network.offers().size();
    this.parent = new int[firstPool + network.pools().size()];
    for (int node = 0; node < parent.length; node++) {
      parent[node] = node;
    }
  }

  static List<OverDemand> of(GapNetwork network, GapMap.Cut cut) {
    Components components = new Components(network, cut);
    components.join();
    return components.sets();
  }

  private void join() {
    cut.needs().stream()
        .forEach(
            need ->
                network
                    .needs()
                    .get(need)
                    .offers()
                    .forEach(offer -> union(need, firstOffer + offer)));
    cut.unbound().stream()
        .forEach(
            offer ->
                network
                    .offers()
                    .get(offer)
                    .pools()
                    .forEach(pool -> union(firstOffer + offer, firstPool + pool)));
  }

  private List<OverDemand> sets() {
    Map<Integer, List<Integer>> needs = byRoot(cut.needs(), 0);
    Map<Integer, List<Integer>> offers = byRoot(cut.offers(), firstOffer);
    Map<Integer, List<Integer>> pools = byRoot(cut.pools(), firstPool);
    List<OverDemand> sets = new ArrayList<>();
    needs.forEach(
        (root, members) -> {
          List<Integer> neighbours = offers.getOrDefault(root, List.of());
          if (!neighbours.isEmpty()) {
            sets.add(set(members, neighbours, pools.getOrDefault(root, List.of())));
          }
        });
    sets.sort(LARGEST_FIRST);
    return sets;
  }

  private OverDemand set(List<Integer> needs, List<Integer> offers, List<Integer> pools) {
    long asked = 0;
    for (int need : needs) {
      asked += network.needs().get(need).amountFen();
    }
    long capacity = 0;
    for (int offer : offers) {
      Long headroom = network.offers().get(offer).headroomFen();
      capacity += cut.unbound().get(offer) || headroom == null ? 0 : headroom;
    }
    for (int pool : pools) {
      capacity += network.pools().get(pool).capacityFen();
    }
    return new OverDemand(needs, offers, pools, asked, capacity);
  }

  private Map<Integer, List<Integer>> byRoot(BitSet members, int first) {
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    members.stream()
        .forEach(
            member ->
                groups
                    .computeIfAbsent(root(first + member), root -> new ArrayList<>())
                    .add(member));
    return groups;
  }

  private void union(int one, int other) {
    parent[root(one)] = root(other);
  }

  private int root(int node) {
    int root = node;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }
}
