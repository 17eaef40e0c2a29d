package io.hanqiao.matcher.rest;

import io.hanqiao.matcher.book.LendingBook;
import io.hanqiao.matcher.book.NeedFacts;
import io.hanqiao.matcher.book.OfferFacts;
import io.hanqiao.matcher.book.ProfileFacts;
import io.hanqiao.matcher.live.ListStore;
import io.hanqiao.matcher.live.PairingList;
import io.hanqiao.matching.RefusalSummary;
import io.hanqiao.matching.SupplyView;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.ReferenceMatcher;
import io.hanqiao.vocabulary.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Renders stored lists with today's facts, each side in the words it may read. */
final class PairingViews {

  private static final long FEN_PER_YUAN = 100;

  private final LendingBook book;
  private final ReferenceMatcher rules;
  private final LocalDate today;
  private final Locale locale;

  PairingViews(LendingBook book, ReferenceMatcher rules, LocalDate today, Locale locale) {
    this.book = book;
    this.rules = rules;
    this.today = today;
    this.locale = locale;
  }

  /** A need's list for its firm. */
  NeedPairings ofNeed(ListStore.Stored stored) {
    PairingList list = stored.list();
    Optional<LendingDemand> demand = book.demand(list.listId());
    List<NeedPairings.Paired> paired = new ArrayList<>();
    demand.ifPresent(
        need -> {
          for (PairingList.Entry entry : list.entries()) {
            int rank = paired.size() + 1;
            paired(need, entry, rank).ifPresent(paired::add);
          }
        });
    List<LendingSupply> supplies = book.supplies(today);
    List<NeedPairings.Refusal> refusals =
        demand.map(need -> refusals(rules.refusals(need, supplies))).orElse(List.of());
    return new NeedPairings(
        list.listId(),
        list.rulebook(),
        list.asOf(),
        stored.changedAt().toInstant(),
        supplies.size(),
        list.eligible(),
        paired,
        refusals);
  }

  /** An offer's list for its bank, in tier T0. */
  OfferPairings ofOffer(ListStore.Stored stored) {
    PairingList list = stored.list();
    CoarseFeatures coarse = new CoarseFeatures(book.profiles());
    List<OfferPairings.Paired> paired = new ArrayList<>();
    book.supply(list.listId(), today)
        .ifPresent(
            offer -> {
              for (PairingList.Entry entry : list.entries()) {
                int rank = paired.size() + 1;
                book.need(entry.id())
                    .flatMap(need -> paired(offer, need, rank, coarse))
                    .ifPresent(paired::add);
              }
            });
    return new OfferPairings(
        list.listId(),
        list.rulebook(),
        list.asOf(),
        stored.changedAt().toInstant(),
        list.eligible() < CoarseFeatures.FEWEST ? null : (Integer) list.eligible(),
        paired);
  }

  private Optional<NeedPairings.Paired> paired(
      LendingDemand need, PairingList.Entry entry, int rank) {
    Optional<OfferFacts> facts = book.offer(entry.id());
    return facts
        .flatMap(f -> book.supply(entry.id(), today))
        .map(supply -> rules.explain(need, supply).demandView())
        .map(
            view -> {
              OfferFacts offer = facts.orElseThrow();
              return new NeedPairings.Paired(
                  offer.offerId(),
                  offer.name(),
                  offer.bankName(),
                  offer.bankKind(),
                  offer.inForce(),
                  offer.synthetic(),
                  rank,
                  entry.score(),
                  offer.rate(),
                  CriterionView.of(view.demandPoints(), locale));
            });
  }

  private Optional<OfferPairings.Paired> paired(
      LendingSupply offer, NeedFacts need, int rank, CoarseFeatures coarse) {
    Optional<ProfileFacts> profile = book.profile(need.enterpriseId());
    return book.demand(need.needId())
        .map(demand -> rules.explain(demand, offer).supplyView())
        .map(
            view ->
                new OfferPairings.Paired(
                    need.needId(),
                    rank,
                    view.score(),
                    need.purpose(),
                    profile.map(coarse::industryDivision).orElse(null),
                    profile.map(p -> coarse.district(p, locale)).orElse(null),
                    CoarseFeatures.amountBand(
                        Money.parseYuan(need.amount()).orThrow().fen() / FEN_PER_YUAN),
                    bands(view)));
  }

  private List<OfferPairings.CriterionBandView> bands(SupplyView view) {
    return view.criteria().stream()
        .map(
            c ->
                new OfferPairings.CriterionBandView(c.criterionId(), c.name().in(locale), c.band()))
        .toList();
  }

  private List<NeedPairings.Refusal> refusals(RefusalSummary summary) {
    return summary.counts().stream()
        .map(
            count ->
                new NeedPairings.Refusal(
                    count.rule().id(),
                    count.rule().text().in(locale),
                    count.refused(),
                    count.alone(),
                    count.factMissing()))
        .toList();
  }
}
