package io.hanqiao.matcher.rest;

import io.hanqiao.matcher.book.MarketBook;
import io.hanqiao.matcher.live.ListStore;
import io.hanqiao.matcher.live.LiveMatching;
import io.hanqiao.matcher.live.PairingList;
import io.hanqiao.matching.Band;
import io.hanqiao.matching.DemandView;
import io.hanqiao.matching.Market;
import io.hanqiao.matching.Pairing;
import io.hanqiao.matching.RefusalSummary;
import io.hanqiao.matching.change.Contradiction;
import io.hanqiao.matching.change.ContradictionSearch;
import io.hanqiao.matching.disclosed.Outlook;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Renders the stored lists of one market with today's facts, each side in what it may read. */
final class PairingDesk<D, S, P> {

  private final MarketBook<D, S, P> book;
  private final LiveMatching<D, S, P, ?> live;
  private final Market<D, S> rules;
  private final Outlook<P, S> outlook;
  private final Cards cards;
  private final ChangeKind<D, S> kind;
  private final LocalDate today;
  private final Locale locale;

  PairingDesk(
      MarketBook<D, S, P> book,
      LiveMatching<D, S, P, ?> live,
      Cards cards,
      ChangeKind<D, S> kind,
      LocalDate today,
      Locale locale) {
    this.book = book;
    this.live = live;
    this.rules = live.rulesOn(today).market();
    this.outlook = live.rulesOn(today).outlook().apply(today);
    this.cards = cards;
    this.kind = kind;
    this.today = today;
    this.locale = locale;
  }

  /** A demand's list. */
  DemandPairings ofDemand(ListStore.Stored stored) {
    PairingList list = stored.list();
    Optional<D> demand = book.demand(list.listId());
    List<S> supplies = book.supplies(today);
    Optional<RefusalSummary> summary = demand.map(d -> rules.refusals(d, supplies, today));
    Optional<RefusalSummary> told = summary.flatMap(s -> demand.map(d -> told(s, d, supplies)));
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
        summary.map(RefusalSummary::eligible).orElse(0),
        paired,
        told.map(t -> RefusalView.of(t.counts(), locale)).orElse(List.of()),
        summary.flatMap(s -> demand.map(d -> findings(d, supplies, s))).orElse(List.of()),
        told.flatMap(t -> demand.flatMap(d -> notice(d, t))).orElse(null));
  }

  /** A supply's list. */
  SupplyPairings ofSupply(ListStore.Stored stored) {
    PairingList list = stored.list();
    Optional<S> supply = book.supply(list.listId(), today);
    List<SupplyPairings.Paired> paired = new ArrayList<>();
    for (PairingList.Entry entry : list.entries()) {
      int rank = paired.size() + 1;
      supply.flatMap(s -> pairedDemand(s, entry, rank)).ifPresent(paired::add);
    }
    return new SupplyPairings(
        list.listId(),
        list.market(),
        list.rulebook(),
        list.asOf(),
        stored.changedAt().toInstant(),
        stored.version(),
        supply.map(live::demandsFor).filter(n -> n >= CoarseFeatures.FEWEST).orElse(null),
        paired,
        supply.map(this::obstacles).orElse(List.of()),
        supply.flatMap(this::notice).orElse(null));
  }

  private List<ObstacleView> obstacles(S supply) {
    return book.demandIds().stream()
        .flatMap(id -> book.demand(id).stream())
        .findFirst()
        .map(any -> ObstacleView.of(rules.explain(any, supply, today).supplyView(), locale))
        .orElse(List.of());
  }

  /**
   * One pair, also a refused one: that is when one asks.
   *
   * @throws ProblemException 404 if either side is no longer open
   */
  PairingExplanation explain(UUID demandId, UUID supplyId) {
    return explain(demandId, supplyId, rules, today);
  }

  /**
   * The same under the rules of another day.
   *
   * @param then those rules, for whatever day
   * @param day theirs
   */
  PairingExplanation explain(UUID demandId, UUID supplyId, Market<D, S> then, LocalDate day) {
    D demand = book.demand(demandId).orElseThrow(PairingDesk::gone);
    S supply = book.supply(supplyId, today).orElseThrow(PairingDesk::gone);
    return PairingExplanation.of(then.explain(demand, supply, today).demandView(), day, locale);
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

  /** Made of what the supply's owner is told of the demand, as the list is. */
  private Optional<SupplyPairings.Paired> pairedDemand(
      S supply, PairingList.Entry entry, int rank) {
    return book.told(entry.id())
        .flatMap(
            told ->
                cards
                    .demand(entry.id())
                    .map(
                        card ->
                            new SupplyPairings.Paired(
                                card,
                                rank,
                                Band.of(entry.score(), Pairing.FULL_SCORE),
                                CriterionBandView.of(outlook.criteria(told, supply), locale))));
  }

  private Optional<NoticeView> notice(D demand, RefusalSummary told) {
    return Optional.ofNullable(kind.texts()).map(texts -> texts.ofDemand(demand, told, locale));
  }

  private Optional<NoticeView> notice(S supply) {
    return Optional.ofNullable(kind.texts()).map(texts -> texts.ofSupply(supply, locale));
  }

  private RefusalSummary told(RefusalSummary summary, D demand, List<S> supplies) {
    boolean published =
        supplies.isEmpty()
            || rules.explain(demand, supplies.get(0), today).disclosure().supplyPublished();
    return published ? summary : summary.withoutFewerThan(CoarseFeatures.FEWEST);
  }

  private List<FindingView> findings(D demand, List<S> supplies, RefusalSummary summary) {
    List<Contradiction> found =
        new ArrayList<>(
            new ContradictionSearch<>(rules, kind.ownValues())
                .of(demand, supplies, today, summary));
    Set<String> told = found.stream().map(Contradiction::field).collect(Collectors.toSet());
    kind.always().of(demand, supplies, today).stream()
        .filter(each -> !told.contains(each.field()))
        .forEach(found::add);
    return FindingView.of(found, locale);
  }

  static ProblemException gone() {
    return new ProblemException(
        ProblemCode.NOT_FOUND, new Text("其中一方已关闭或撤下。", "One side is closed or withdrawn."));
  }
}
