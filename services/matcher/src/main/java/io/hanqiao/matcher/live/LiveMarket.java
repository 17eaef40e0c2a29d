package io.hanqiao.matcher.live;

import io.hanqiao.matcher.book.MarketBook;
import io.hanqiao.matcher.book.Touched;
import io.hanqiao.matching.Turn;
import io.hanqiao.matching.disclosed.Outlook;
import io.hanqiao.matching.disclosed.PublishedOutlook;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One generation of a market: all its lists on one day under one rulebook, kept up with its book.
 * For one thread.
 */
final class LiveMarket<D, S, P> {

  private final String name;
  private final MarketBook<D, S, P> book;
  private final PairSearch search;
  private final Depths depths;
  private final DemandLists demandLists;
  private final SupplyLists<P, S> supplyLists;

  /** Demands are told whole: whom the search of a demand refused, its owner's list refuses. */
  private final boolean published;

  private MarketRules<D, S, P> rules;
  private LocalDate day;

  /** An empty market, to be filled. */
  LiveMarket(
      String name,
      MarketBook<D, S, P> book,
      MarketRules<D, S, P> rules,
      LocalDate day,
      PairSearch search,
      Depths depths) {
    this.name = name;
    this.book = book;
    this.rules = rules;
    this.day = day;
    this.search = search;
    this.demandLists = new DemandLists(search, depths.demand());
    Outlook<P, S> outlook = rules.outlook().apply(day);
    this.published = outlook instanceof PublishedOutlook;
    this.supplyLists = new SupplyLists<>(book, outlook, day, depths.supply());
    this.depths = depths;
  }

  /** How long the lists of either side are. */
  record Depths(Depth demand, Depth supply) {

    static final Depths USUAL = new Depths(Depth.OF_DEMANDS, Depth.OF_SUPPLIES);
  }

  /** The day it holds for. */
  LocalDate day() {
    return day;
  }

  /** Whether a new generation of the same would be faster. */
  boolean isWorn() {
    return search.isWorn();
  }

  /** What it was made under. */
  MarketRules<D, S, P> rules() {
    return rules;
  }

  /**
   * Goes on to a later day, if no more than a few are concerned by that.
   *
   * @param now the rules of that day
   * @return like {@link #refresh}; empty if a new generation is needed
   */
  Optional<Set<UUID>> turn(LocalDate later, MarketRules<D, S, P> now) {
    if (!now.equals(rules)) {
      return Optional.empty();
    }
    Optional<Turn<D, S>> turn = rules.market().turn(day, later);
    if (turn.isEmpty()) {
      return Optional.empty();
    }
    Touched due = due(turn.get());
    day = later;
    search.turn(later);
    supplyLists.turn(rules.outlook().apply(later), later, due.demands());
    return Optional.of(refresh(due));
  }

  private Touched due(Turn<D, S> turn) {
    return new Touched(
        book.demandIds().stream()
            .filter(id -> book.demand(id).filter(turn.demands()).isPresent())
            .toList(),
        book.supplyIds().stream()
            .filter(id -> book.supply(id, day).filter(turn.supplies()).isPresent())
            .toList());
  }

  /** Works out everything the book knows: for a market that has just been made. */
  void fill() {
    Collection<UUID> demandIds = published ? List.of() : book.demandIds();
    Touched everything = new Touched(demandIds, book.supplyIds());
    demandLists.fill(everything);
    supplyLists.fill(everything);
    if (published) {
      List<UUID> ids = List.copyOf(book.demandIds());
      for (int from = 0; from < ids.size(); from += PairSearch.NOTED) {
        refresh(ids.subList(from, Math.min(ids.size(), from + PairSearch.NOTED)));
      }
    }
  }

  /**
   * Takes in what changed, all at once.
   *
   * @return the demands and supplies that changed, and those whose list tells something else
   */
  Set<UUID> refresh(Touched changed) {
    Set<UUID> named = new HashSet<>(refresh(changed.demands()));
    for (UUID supplyId : changed.supplies()) {
      named.addAll(go(begin(supplyId, named), Integer.MAX_VALUE));
    }
    return named;
  }

  /** Takes in demands that changed; names like {@link #refresh(Touched)}. */
  Set<UUID> refresh(Collection<UUID> demandIds) {
    Set<UUID> named = new HashSet<>(demandLists.refresh(demandIds));
    Touched demands = new Touched(demandIds, List.of());
    named.addAll(
        published ? supplyLists.refresh(demands, search::suited) : supplyLists.refresh(demands));
    return named;
  }

  /**
   * Takes in a supply that changed, as far as its own list goes; the demands' lists follow with
   * {@link #go}.
   *
   * @param named is told of the lists that tell something else
   */
  SupplyMove begin(UUID supplyId, Set<UUID> named) {
    named.addAll(supplyLists.refresh(new Touched(List.of(), List.of(supplyId))));
    return demandLists.begin(supplyId);
  }

  /** See {@link DemandLists#go}. */
  Set<UUID> go(SupplyMove move, int most) {
    return demandLists.go(move, most);
  }

  /** See {@link SupplyLists#count}. */
  int demandsFor(S supply) {
    return supplyLists.count(supply);
  }

  /** The list of a demand or supply that the book knows, open or closed. */
  Optional<PairingList> list(UUID id) {
    return book.demandOwner(id)
        .map(owner -> list(id, owner, Side.DEMAND, demandLists.of(id).top(depths.demand().told())))
        .or(
            () ->
                book.supplyOwner(id)
                    .map(
                        owner ->
                            list(
                                id,
                                owner,
                                Side.SUPPLY,
                                supplyLists.of(id).top(depths.supply().told()))));
  }

  private PairingList list(UUID id, UUID owner, Side side, Ranking best) {
    return new PairingList(name, id, owner, side, rules.market().rulebookId(), day, best);
  }
}
