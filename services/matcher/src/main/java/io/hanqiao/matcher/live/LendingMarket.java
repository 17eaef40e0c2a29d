package io.hanqiao.matcher.live;

import io.hanqiao.matcher.book.LendingBook;
import io.hanqiao.matcher.book.NeedFacts;
import io.hanqiao.matcher.book.OfferFacts;
import io.hanqiao.matcher.book.Touched;
import io.hanqiao.matching.Pairing;
import io.hanqiao.matching.kernel.LendingDemandKernel;
import io.hanqiao.matching.kernel.LendingKernel;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingRulebook;
import io.hanqiao.matching.lending.LendingSupply;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * The lending market of one day under one rulebook, kept up with the book. For one thread.
 *
 * <p>A changed need is searched against all offers and a changed offer against all needs; what
 * either search finds is put in the place of that need's or offer's pairs, and the lists this
 * touches are named.
 */
final class LendingMarket implements LiveMarket {

  static final String NAME = "lending";

  private final LendingBook book;
  private final LendingRulebook rulebook;
  private final LocalDate asOf;
  private final EligiblePairs pairs = new EligiblePairs();
  private LendingKernel offers;
  private LendingDemandKernel needs;

  /** An empty market; {@link #refresh} fills it. */
  LendingMarket(LendingBook book, LendingRulebook rulebook, LocalDate asOf) {
    this.book = book;
    this.rulebook = rulebook;
    this.asOf = asOf;
    this.offers = LendingKernel.of(rulebook, List.of());
    this.needs = LendingDemandKernel.of(rulebook, asOf, List.of());
  }

  @Override
  public LocalDate asOf() {
    return asOf;
  }

  @Override
  public Touched refresh(Touched changed) {
    Set<UUID> touchedNeeds = new HashSet<>(changed.demands());
    Set<UUID> touchedOffers = new HashSet<>(changed.supplies());
    List<LendingDemand> demands = present(changed.demands(), book::demand);
    List<LendingSupply> supplies = present(changed.supplies(), id -> book.supply(id, asOf));
    offers = offers.with(supplies, missing(changed.supplies(), supplies, LendingSupply::offerId));
    needs = needs.with(demands, missing(changed.demands(), demands, LendingDemand::needId));
    changed.demands().forEach(id -> pairs.replaceDemand(id, List.of(), touchedOffers));
    changed.supplies().forEach(id -> pairs.replaceSupply(id, List.of(), touchedNeeds));
    for (LendingDemand demand : demands) {
      pairs.replaceDemand(
          demand.needId(),
          offers.best(demand, asOf, offers.supplies().size() + 1).pairings(),
          touchedOffers);
    }
    for (LendingSupply supply : supplies) {
      pairs.replaceSupply(
          supply.offerId(),
          needs.best(supply, book.demandIds().size() + 1).pairings(),
          touchedNeeds);
    }
    return new Touched(touchedNeeds, touchedOffers);
  }

  @Override
  public Optional<PairingList> demandList(UUID needId) {
    return book.need(needId).map(need -> demandList(need));
  }

  @Override
  public Optional<PairingList> supplyList(UUID offerId) {
    return book.offer(offerId).map(offer -> supplyList(offer));
  }

  private PairingList demandList(NeedFacts need) {
    NavigableSet<Pairing> found = pairs.ofDemand(need.needId());
    List<PairingList.Entry> best =
        found.stream()
            .limit(LendingKernel.DEFAULT_MOST)
            .map(p -> new PairingList.Entry(p.supplyId(), p.demandScore()))
            .toList();
    return new PairingList(
        NAME, need.needId(), need.ownerOrg(), Side.DEMAND, rulebook.id(), asOf, found.size(), best);
  }

  private PairingList supplyList(OfferFacts offer) {
    NavigableSet<Pairing> found = pairs.ofSupply(offer.offerId());
    List<PairingList.Entry> best =
        found.stream()
            .limit(LendingDemandKernel.DEFAULT_MOST)
            .map(p -> new PairingList.Entry(p.demandId(), p.supplyScore()))
            .toList();
    return new PairingList(
        NAME,
        offer.offerId(),
        offer.ownerOrg(),
        Side.SUPPLY,
        rulebook.id(),
        asOf,
        found.size(),
        best);
  }

  private static <T> List<T> present(Collection<UUID> ids, Function<UUID, Optional<T>> find) {
    List<T> found = new ArrayList<>();
    ids.forEach(id -> find.apply(id).ifPresent(found::add));
    return found;
  }

  private static <T> Set<UUID> missing(
      Collection<UUID> ids, List<T> found, Function<T, UUID> idOf) {
    Set<UUID> missing = new HashSet<>(ids);
    found.forEach(t -> missing.remove(idOf.apply(t)));
    return missing;
  }
}
