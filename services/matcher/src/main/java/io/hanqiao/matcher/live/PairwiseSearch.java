package io.hanqiao.matcher.live;

import io.hanqiao.matcher.book.MarketBook;
import io.hanqiao.matcher.book.Touched;
import io.hanqiao.matching.Market;
import io.hanqiao.matching.Pairing;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;

/** The search of a market of hundreds or thousands a side, pair by pair. */
final class PairwiseSearch<D, S> implements PairSearch {

  private final MarketBook<D, S, ?> book;
  private final Market<D, S> rules;
  private final OwnConditions<D, S> conditions;
  private final Map<UUID, D> demands = new HashMap<>();
  private final Map<UUID, S> supplies = new HashMap<>();
  private LocalDate asOf;

  PairwiseSearch(
      MarketBook<D, S, ?> book,
      Market<D, S> rules,
      OwnConditions<D, S> conditions,
      LocalDate asOf) {
    this.book = book;
    this.rules = rules;
    this.conditions = conditions;
    this.asOf = asOf;
  }

  @Override
  public void turn(LocalDate day) {
    asOf = day;
  }

  @Override
  public void follow(Touched changed) {
    changed.demands().forEach(id -> put(demands, id, book.demand(id)));
    changed.supplies().forEach(id -> put(supplies, id, book.supply(id, asOf)));
  }

  @Override
  public Ranking best(UUID demandId, int most) {
    D demand = demands.get(demandId);
    Ranking best = Ranking.EMPTY;
    if (demand == null) {
      return best;
    }
    for (Map.Entry<UUID, S> supply : supplies.entrySet()) {
      Optional<Pairing> pair = rules.pair(demand, supply.getValue(), asOf);
      if (pair.isPresent()
          && pair.get().demandScore() >= best.bound()
          && conditions.hold(demand, supply.getValue())) {
        best = best.with(supply.getKey(), pair.get().demandScore(), Pairing.BY_ID, most);
      }
    }
    return best;
  }

  @Override
  public void reach(UUID supplyId, ToIntFunction<UUID> bound, Reached reached) {
    S supply = supplies.get(supplyId);
    if (supply == null) {
      return;
    }
    for (Map.Entry<UUID, D> demand : demands.entrySet()) {
      Optional<Pairing> pair = rules.pair(demand.getValue(), supply, asOf);
      if (pair.isPresent()
          && pair.get().demandScore() >= bound.applyAsInt(demand.getKey())
          && conditions.hold(demand.getValue(), supply)) {
        reached.accept(demand.getKey(), pair.get().demandScore());
      }
    }
  }

  private static <T> void put(Map<UUID, T> held, UUID id, Optional<T> now) {
    now.ifPresentOrElse(value -> held.put(id, value), () -> held.remove(id));
  }
}
