package io.hanqiao.matcher.live;

import io.hanqiao.matching.Pairing;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;

/** Every eligible pair of the day, ordered for both sides. For one thread. */
final class EligiblePairs {

  private final Map<UUID, NavigableSet<Pairing>> byDemand = new HashMap<>();
  private final Map<UUID, NavigableSet<Pairing>> bySupply = new HashMap<>();

  /** Replaces all pairs of a demand and marks the supplies whose list that may change. */
  void replaceDemand(UUID demand, List<Pairing> pairs, Collection<UUID> touchedSupplies) {
    for (Pairing old : of(byDemand, demand)) {
      bySupply.getOrDefault(old.supplyId(), new TreeSet<>(Pairing.FOR_SUPPLY)).remove(old);
      touchedSupplies.add(old.supplyId());
    }
    byDemand.remove(demand);
    for (Pairing pair : pairs) {
      add(pair);
      touchedSupplies.add(pair.supplyId());
    }
  }

  /** Replaces all pairs of a supply and marks the demands whose list that may change. */
  void replaceSupply(UUID supply, List<Pairing> pairs, Collection<UUID> touchedDemands) {
    for (Pairing old : of(bySupply, supply)) {
      byDemand.getOrDefault(old.demandId(), new TreeSet<>(Pairing.FOR_DEMAND)).remove(old);
      touchedDemands.add(old.demandId());
    }
    bySupply.remove(supply);
    for (Pairing pair : pairs) {
      add(pair);
      touchedDemands.add(pair.demandId());
    }
  }

  /** A demand's pairs, best for the demand first. */
  NavigableSet<Pairing> ofDemand(UUID demand) {
    return of(byDemand, demand);
  }

  /** A supply's pairs, best for the supply first. */
  NavigableSet<Pairing> ofSupply(UUID supply) {
    return of(bySupply, supply);
  }

  private void add(Pairing pair) {
    byDemand.computeIfAbsent(pair.demandId(), id -> new TreeSet<>(Pairing.FOR_DEMAND)).add(pair);
    bySupply.computeIfAbsent(pair.supplyId(), id -> new TreeSet<>(Pairing.FOR_SUPPLY)).add(pair);
  }

  private static NavigableSet<Pairing> of(Map<UUID, NavigableSet<Pairing>> side, UUID id) {
    return side.getOrDefault(id, Collections.emptyNavigableSet());
  }
}
