package io.hanqiao.matcher.live;

import io.hanqiao.matcher.book.MarketBook;
import io.hanqiao.matcher.book.Touched;
import io.hanqiao.matching.Market;
import io.hanqiao.matching.Pairing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The search of a market of hundreds or thousands a side, pair by pair. */
final class PairwiseSearch<D, S> implements PairSearch {

  private final MarketBook<D, S, ?> book;
  private final Market<D, S> rules;
  private final Map<UUID, D> demands = new HashMap<>();
  private final Map<UUID, S> supplies = new HashMap<>();
  private final Map<UUID, Integer> bounds = new HashMap<>();
  private final Map<UUID, List<UUID>> suited = new ConcurrentHashMap<>();
  private LocalDate day;

  PairwiseSearch(MarketBook<D, S, ?> book, Market<D, S> rules, LocalDate day) {
    this.book = book;
    this.rules = rules;
    this.day = day;
  }

  @Override
  public void follow(Touched changed) {
    changed.demands().forEach(id -> put(demands, id, book.demand(id)));
    changed.supplies().forEach(id -> put(supplies, id, book.supply(id, day)));
    bounds.keySet().retainAll(demands.keySet());
  }

  @Override
  public void turn(LocalDate later) {
    day = later;
  }

  @Override
  public List<Ranking> best(List<UUID> demandIds, int most) {
    suited.clear();
    boolean noted = demandIds.size() <= NOTED;
    return demandIds.parallelStream().map(id -> best(id, most, noted)).toList();
  }

  /** All processors look for one demand: there may be a hundred thousand supplies. */
  private Ranking best(UUID demandId, int most, boolean noted) {
    D demand = demands.get(demandId);
    if (demand == null) {
      return Ranking.EMPTY;
    }
    List<Pairing> pairs =
        supplies.values().parallelStream()
            .<Pairing>mapMulti((supply, found) -> rules.pair(demand, supply, day).ifPresent(found))
            .toList();
    Ranking best = Ranking.EMPTY;
    for (Pairing pair : pairs) {
      best = best.with(pair.supplyId(), pair.demandScore(), Pairing.BY_ID, most);
    }
    if (noted) {
      suited.put(demandId, pairs.stream().map(Pairing::supplyId).toList());
    }
    return best;
  }

  @Override
  public @Nullable List<UUID> suited(UUID demandId) {
    return suited.get(demandId);
  }

  @Override
  public void bound(UUID demandId, int score) {
    bounds.put(demandId, score);
  }

  @Override
  public Approach approach(UUID supplyId) {
    S supply = supplies.get(supplyId);
    return supply == null ? Approach.NOBODY : new PairApproach(supply);
  }

  /** All demands; whether one may be paired is found out when it is asked. */
  private final class PairApproach implements Approach {
    private final S supply;
    private final LocalDate then = day;
    private final List<UUID> all = new ArrayList<>();
    private final Map<UUID, Integer> numbers = new HashMap<>();

    PairApproach(S supply) {
      this.supply = supply;
      for (UUID demandId : demands.keySet()) {
        numbers.put(demandId, all.size());
        all.add(demandId);
      }
    }

    @Override
    public int size() {
      return all.size();
    }

    @Override
    public UUID demand(int number) {
      return all.get(number);
    }

    @Override
    public int indexOf(UUID demandId) {
      return numbers.getOrDefault(demandId, -1);
    }

    @Override
    public int score(int number) {
      UUID demandId = all.get(number);
      return Optional.ofNullable(demands.get(demandId))
          .flatMap(demand -> rules.pair(demand, supply, then))
          .map(Pairing::demandScore)
          .filter(score -> score >= bounds.getOrDefault(demandId, 0))
          .orElse(-1);
    }
  }

  @Override
  public boolean isWorn() {
    return false;
  }

  private static <T> void put(Map<UUID, T> held, UUID id, Optional<T> now) {
    now.ifPresentOrElse(value -> held.put(id, value), () -> held.remove(id));
  }
}
