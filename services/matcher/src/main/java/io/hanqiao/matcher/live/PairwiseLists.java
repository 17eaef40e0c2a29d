package io.hanqiao.matcher.live;

import io.hanqiao.matcher.book.MarketBook;
import io.hanqiao.matcher.book.Touched;
import io.hanqiao.matching.Market;
import io.hanqiao.matching.Pairing;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A market of hundreds or thousands a side, worked out pair by pair.
 *
 * <p>What a changed record had and has is taken from and put into the lists of the other side; a
 * list that lost one of its best is searched again whole.
 */
final class PairwiseLists<D, S> implements LiveMarket {

  private final String name;
  private final MarketBook<D, S> book;
  private final Market<D, S> rules;
  private final LocalDate asOf;
  private final Map<UUID, D> demands = new HashMap<>();
  private final Map<UUID, S> supplies = new HashMap<>();
  private final Map<UUID, TopList> ofDemand = new HashMap<>();
  private final Map<UUID, TopList> ofSupply = new HashMap<>();

  PairwiseLists(String name, MarketBook<D, S> book, Market<D, S> rules, LocalDate asOf) {
    this.name = name;
    this.book = book;
    this.rules = rules;
    this.asOf = asOf;
  }

  @Override
  public LocalDate asOf() {
    return asOf;
  }

  @Override
  public Touched refresh(Touched changed) {
    Set<UUID> touchedDemands = new HashSet<>(changed.demands());
    Set<UUID> touchedSupplies = new HashSet<>(changed.supplies());
    for (UUID id : changed.demands()) {
      takeOutDemand(id, touchedSupplies);
    }
    for (UUID id : changed.supplies()) {
      takeOutSupply(id, touchedDemands);
    }
    for (UUID id : changed.demands()) {
      book.demand(id).ifPresent(demand -> putInDemand(id, demand, touchedSupplies));
    }
    for (UUID id : changed.supplies()) {
      book.supply(id, asOf).ifPresent(supply -> putInSupply(id, supply, touchedDemands));
    }
    touchedDemands.forEach(this::completeDemand);
    touchedSupplies.forEach(this::completeSupply);
    return new Touched(touchedDemands, touchedSupplies);
  }

  @Override
  public Optional<PairingList> demandList(UUID id) {
    TopList top = ofDemand.getOrDefault(id, emptyOfDemand());
    List<PairingList.Entry> best =
        top.best().stream().map(p -> new PairingList.Entry(p.supplyId(), p.demandScore())).toList();
    return book.demandOwner(id)
        .map(
            owner ->
                new PairingList(
                    name, id, owner, Side.DEMAND, rules.rulebookId(), asOf, top.eligible(), best));
  }

  @Override
  public Optional<PairingList> supplyList(UUID id) {
    TopList top = ofSupply.getOrDefault(id, emptyOfSupply());
    List<PairingList.Entry> best =
        top.best().stream().map(p -> new PairingList.Entry(p.demandId(), p.supplyScore())).toList();
    return book.supplyOwner(id)
        .map(
            owner ->
                new PairingList(
                    name, id, owner, Side.SUPPLY, rules.rulebookId(), asOf, top.eligible(), best));
  }

  private void takeOutDemand(UUID id, Set<UUID> touchedSupplies) {
    D before = demands.remove(id);
    ofDemand.remove(id);
    if (before != null) {
      supplies.forEach(
          (supplyId, supply) ->
              pair(before, supply)
                  .ifPresent(
                      pairing -> {
                        ofSupply(supplyId).remove(pairing);
                        touchedSupplies.add(supplyId);
                      }));
    }
  }

  private void takeOutSupply(UUID id, Set<UUID> touchedDemands) {
    S before = supplies.remove(id);
    ofSupply.remove(id);
    if (before != null) {
      demands.forEach(
          (demandId, demand) ->
              pair(demand, before)
                  .ifPresent(
                      pairing -> {
                        ofDemand(demandId).remove(pairing);
                        touchedDemands.add(demandId);
                      }));
    }
  }

  private void putInDemand(UUID id, D demand, Set<UUID> touchedSupplies) {
    demands.put(id, demand);
    supplies.forEach((supplyId, supply) -> add(demand, supply, touchedSupplies, supplyId));
  }

  private void putInSupply(UUID id, S supply, Set<UUID> touchedDemands) {
    supplies.put(id, supply);
    demands.forEach((demandId, demand) -> add(demand, supply, touchedDemands, demandId));
  }

  private void add(D demand, S supply, Set<UUID> touched, UUID counterpart) {
    pair(demand, supply)
        .ifPresent(
            pairing -> {
              ofDemand(pairing.demandId()).add(pairing);
              ofSupply(pairing.supplyId()).add(pairing);
              touched.add(counterpart);
            });
  }

  private void completeDemand(UUID id) {
    D demand = demands.get(id);
    if (demand != null && ofDemand(id).incomplete()) {
      TopList anew = emptyOfDemand();
      supplies.values().forEach(supply -> pair(demand, supply).ifPresent(anew::add));
      ofDemand.put(id, anew);
    }
  }

  private void completeSupply(UUID id) {
    S supply = supplies.get(id);
    if (supply != null && ofSupply(id).incomplete()) {
      TopList anew = emptyOfSupply();
      demands.values().forEach(demand -> pair(demand, supply).ifPresent(anew::add));
      ofSupply.put(id, anew);
    }
  }

  private Optional<Pairing> pair(D demand, S supply) {
    return rules.pair(demand, supply, asOf);
  }

  private TopList ofDemand(UUID id) {
    return ofDemand.computeIfAbsent(id, unused -> emptyOfDemand());
  }

  private TopList ofSupply(UUID id) {
    return ofSupply.computeIfAbsent(id, unused -> emptyOfSupply());
  }

  private static TopList emptyOfDemand() {
    return new TopList(MOST_SUPPLIES, Pairing.FOR_DEMAND);
  }

  private static TopList emptyOfSupply() {
    return new TopList(MOST_DEMANDS, Pairing.FOR_SUPPLY);
  }
}
