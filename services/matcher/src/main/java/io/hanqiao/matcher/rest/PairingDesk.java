package io.hanqiao.matcher.rest;

import io.hanqiao.matcher.book.MarketBook;
import io.hanqiao.matcher.live.ListStore;
import io.hanqiao.matcher.live.PairingList;
import io.hanqiao.matching.DemandView;
import io.hanqiao.matching.Market;
import io.hanqiao.matching.RefusalSummary;
import io.hanqiao.matching.SupplyView;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Renders the stored lists of one market with today's facts, each side in what it may read. */
final class PairingDesk<D, S> {

  private final MarketBook<D, S> book;
  private final Market<D, S> rules;
  private final Cards cards;
  private final LocalDate today;
  private final Locale locale;

  PairingDesk(
      MarketBook<D, S> book, Market<D, S> rules, Cards cards, LocalDate today, Locale locale) {
    this.book = book;
    this.rules = rules;
    this.cards = cards;
    this.today = today;
    this.locale = locale;
  }

  /** A demand's list. */
  DemandPairings ofDemand(ListStore.Stored stored) {
    PairingList list = stored.list();
    Optional<D> demand = book.demand(list.listId());
    List<S> supplies = book.supplies(today);
    List<DemandPairings.Paired> paired = new ArrayList<>();
    for (PairingList.Entry entry : list.entries()) {
      int rank = paired.size() + 1;
      demand.flatMap(d -> pairedSupply(d, entry.id(), rank)).ifPresent(paired::add);
    }
    return new DemandPairings(
        list.listId(),
        list.market(),
        list.rulebook(),
        list.asOf(),
        stored.changedAt().toInstant(),
        stored.version(),
        supplies.size(),
        list.eligible(),
        paired,
        demand.map(d -> refusals(d, supplies)).orElse(List.of()));
  }

  /** A supply's list. */
  SupplyPairings ofSupply(ListStore.Stored stored) {
    PairingList list = stored.list();
    Optional<S> supply = book.supply(list.listId(), today);
    List<SupplyPairings.Paired> paired = new ArrayList<>();
    for (PairingList.Entry entry : list.entries()) {
      int rank = paired.size() + 1;
      supply.flatMap(s -> pairedDemand(s, entry.id(), rank)).ifPresent(paired::add);
    }
    return new SupplyPairings(
        list.listId(),
        list.market(),
        list.rulebook(),
        list.asOf(),
        stored.changedAt().toInstant(),
        stored.version(),
        list.eligible() < CoarseFeatures.FEWEST ? null : (Integer) list.eligible(),
        paired);
  }

  /**
   * One pair, also a refused one: that is when one asks.
   *
   * @throws ProblemException 404 if either side is no longer open
   */
  PairingExplanation explain(UUID demandId, UUID supplyId) {
    D demand = book.demand(demandId).orElseThrow(PairingDesk::gone);
    S supply = book.supply(supplyId, today).orElseThrow(PairingDesk::gone);
    return PairingExplanation.of(rules.explain(demand, supply, today).demandView(), locale);
  }

  private Optional<DemandPairings.Paired> pairedSupply(D demand, UUID supplyId, int rank) {
    Optional<DemandView> explained =
        book.supply(supplyId, today)
            .map(supply -> rules.explain(demand, supply, today).demandView());
    return cards
        .supply(supplyId)
        .flatMap(
            card ->
                explained.map(
                    view ->
                        new DemandPairings.Paired(
                            card,
                            rank,
                            view.score(),
                            view.pairing() == null ? null : (Integer) view.pairing().demandScore(),
                            CriterionView.of(view.demandPoints(), locale),
                            CriterionBandView.of(view.criteria(), locale))));
  }

  private Optional<SupplyPairings.Paired> pairedDemand(S supply, UUID demandId, int rank) {
    Optional<SupplyView> explained =
        book.demand(demandId).map(demand -> rules.explain(demand, supply, today).supplyView());
    return cards
        .demand(demandId)
        .flatMap(
            card ->
                explained.map(
                    view ->
                        new SupplyPairings.Paired(
                            card,
                            rank,
                            view.score(),
                            CriterionBandView.of(view.criteria(), locale))));
  }

  private List<RefusalView> refusals(D demand, List<S> supplies) {
    RefusalSummary summary = rules.refusals(demand, supplies, today);
    boolean published =
        supplies.isEmpty()
            || rules.explain(demand, supplies.get(0), today).disclosure().supplyPublished();
    RefusalSummary told = published ? summary : summary.withoutFewerThan(CoarseFeatures.FEWEST);
    return RefusalView.of(told.counts(), locale);
  }

  private static ProblemException gone() {
    return new ProblemException(
        ProblemCode.NOT_FOUND, new Text("其中一方已关闭或撤下。", "One side is closed or withdrawn."));
  }
}
