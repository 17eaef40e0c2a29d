package io.hanqiao.matcher.live;

import io.hanqiao.matcher.book.LendingBook;
import io.hanqiao.matcher.book.Touched;
import io.hanqiao.matching.Shortlist;
import io.hanqiao.matching.kernel.BestFirst;
import io.hanqiao.matching.kernel.LendingDemandKernel;
import io.hanqiao.matching.kernel.LendingKernel;
import io.hanqiao.matching.lending.ConditionCheck;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingRule;
import io.hanqiao.matching.lending.LendingRulebook;
import io.hanqiao.matching.lending.LendingSupply;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The search of the lending market: the kernel in both directions, lenders' own conditions last.
 */
final class LendingSearch implements PairSearch {

  /** From so many on it pays to use all processors. */
  private static final int MANY = 256;

  private final LendingBook book;
  private final ConditionCheck conditions;
  private final boolean conditionsBind;
  private final LocalDate day;
  private LendingKernel offers;
  private LendingDemandKernel needs;

  /** The offers with conditions of their own: few, and asked only when they could come in. */
  private final Map<UUID, LendingSupply> conditioned = new HashMap<>();

  private final LendingRulebook rulebook;

  LendingSearch(
      LendingBook book, LendingRulebook rulebook, ConditionCheck conditions, LocalDate day) {
    this.book = book;
    this.rulebook = rulebook;
    this.conditions = conditions;
    this.conditionsBind = rulebook.rulesInForce(day).contains(LendingRule.OWN_CONDITIONS);
    this.day = day;
    this.offers = LendingKernel.of(rulebook, day, List.of());
    this.needs = LendingDemandKernel.of(rulebook, day, List.of());
  }

  @Override
  public void follow(Touched changed) {
    if (offers.size() == 0 && needs.size() == 0) {
      begin(changed);
      return;
    }
    for (UUID id : changed.demands()) {
      book.demand(id).ifPresentOrElse(needs::put, () -> needs.remove(id));
    }
    for (UUID id : changed.supplies()) {
      Optional<LendingSupply> supply = book.supply(id, day);
      supply.ifPresentOrElse(offers::put, () -> offers.remove(id));
      note(id, supply.orElse(null));
    }
  }

  /** All at once is faster than one by one. */
  private void begin(Touched first) {
    List<LendingSupply> supplies =
        first.supplies().stream().flatMap(id -> book.supply(id, day).stream()).toList();
    offers = LendingKernel.of(rulebook, day, supplies);
    needs =
        LendingDemandKernel.of(
            rulebook,
            day,
            first.demands().stream().flatMap(id -> book.demand(id).stream()).toList());
    supplies.forEach(supply -> note(supply.offerId(), supply));
  }

  private void note(UUID offerId, @Nullable LendingSupply supply) {
    if (supply == null || supply.conditions().isEmpty() || !conditionsBind) {
      conditioned.remove(offerId);
    } else {
      conditioned.put(offerId, supply);
    }
  }

  /** With every day ages, recognitions and rates differ for everybody. */
  @Override
  public void turn(LocalDate later) {
    throw new IllegalStateException("Another day is another search: " + later);
  }

  @Override
  public List<Ranking> best(List<UUID> demandIds, int most) {
    Map<UUID, LendingDemand> open = new HashMap<>();
    demandIds.forEach(id -> book.demand(id).ifPresent(demand -> open.put(id, demand)));
    List<LendingDemand> demands =
        demandIds.stream().map(open::get).filter(Objects::nonNull).toList();
    List<Shortlist> found =
        demands.size() < MANY
            ? demands.stream().map(demand -> offers.best(demand, most)).toList()
            : offers.bestOfEach(demands, most, Runtime.getRuntime().availableProcessors());
    Map<UUID, Ranking> rankings = new HashMap<>();
    for (int i = 0; i < demands.size(); i++) {
      rankings.put(demands.get(i).needId(), ranking(demands.get(i), found.get(i), most));
    }
    return demandIds.stream().map(id -> rankings.getOrDefault(id, Ranking.EMPTY)).toList();
  }

  private Ranking ranking(LendingDemand demand, Shortlist found, int most) {
    if (found.pairings().stream().anyMatch(p -> conditioned.containsKey(p.supplyId()))) {
      return oneByOne(demand, most);
    }
    return Ranking.of(
        found.pairings().stream()
            .map(p -> new PairingList.Entry(p.supplyId(), p.demandScore()))
            .toList(),
        found.eligible() > found.pairings().size());
  }

  /** In score order until enough pass, and one more. */
  private Ranking oneByOne(LendingDemand demand, int most) {
    List<PairingList.Entry> passed = new ArrayList<>();
    BestFirst eligible = offers.bestFirst(demand);
    BestFirst.@Nullable Found next = eligible.next();
    while (next != null && passed.size() <= most) {
      if (holds(demand, next.supply())) {
        passed.add(new PairingList.Entry(next.supply().offerId(), next.pairing().demandScore()));
      }
      next = eligible.next();
    }
    boolean more = passed.size() > most;
    return Ranking.of(more ? passed.subList(0, most) : passed, more);
  }

  @Override
  public void bound(UUID demandId, int score) {
    boolean unused = needs.setBar(demandId, score);
  }

  @Override
  public Approach approach(UUID supplyId) {
    return book.supply(supplyId, day).<Approach>map(OfferApproach::new).orElse(Approach.NOBODY);
  }

  /** An offer and the needs it may serve, its lender's own conditions aside. */
  private final class OfferApproach implements Approach {
    private final LendingSupply offer;
    private final LendingDemandKernel.Approach approach;

    OfferApproach(LendingSupply offer) {
      this.offer = offer;
      this.approach = needs.approach(offer);
    }

    @Override
    public int size() {
      return approach.size();
    }

    @Override
    public UUID demand(int number) {
      return approach.demand(number);
    }

    @Override
    public int indexOf(UUID needId) {
      return approach.indexOf(needId);
    }

    @Override
    public int score(int number) {
      int score = approach.score(number);
      boolean asks = score >= 0 && conditioned.containsKey(offer.offerId());
      return asks && book.demand(demand(number)).filter(d -> holds(d, offer)).isEmpty()
          ? -1
          : score;
    }
  }

  private boolean holds(LendingDemand demand, LendingSupply supply) {
    return !conditioned.containsKey(supply.offerId())
        || supply.conditions().stream()
            .noneMatch(condition -> conditions.check(condition, demand, day).refuses());
  }

  @Override
  public boolean isWorn() {
    return offers.isWorn() || needs.isWorn();
  }
}
