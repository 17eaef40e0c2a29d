package io.hanqiao.matcher.live;

import io.hanqiao.matcher.book.MarketBook;
import io.hanqiao.matching.Pairing;
import io.hanqiao.matching.disclosed.Outlook;
import io.hanqiao.matching.disclosed.Ties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * What the lists of a market must be, worked out from its book pair by pair: too slow to live by,
 * simple enough to read.
 *
 * @param book all facts
 * @param rules of the day
 * @param depths how long its lists are
 */
record Verification<D, S, P>(
    MarketBook<D, S, P> book, MarketRules<D, S, P> rules, LiveMarket.Depths depths) {

  /** The best supplies of a demand. */
  Ranking ofDemand(UUID demandId, LocalDate day) {
    List<Pairing> pairs = new ArrayList<>();
    book.demand(demandId)
        .ifPresent(
            demand ->
                book.supplies(day)
                    .forEach(
                        supply -> rules.market().pair(demand, supply, day).ifPresent(pairs::add)));
    return Ranking.of(
        pairs.stream()
            .sorted(Pairing.FOR_DEMAND)
            .limit(depths.demand().told())
            .map(pair -> new PairingList.Entry(pair.supplyId(), pair.demandScore()))
            .toList(),
        pairs.size() > depths.demand().told());
  }

  /** The best demands of a supply, as its owner is told of them. */
  Ranking ofSupply(UUID supplyId, LocalDate day) {
    List<PairingList.Entry> all = new ArrayList<>();
    Outlook<P, S> outlook = rules.outlook().apply(day);
    book.supply(supplyId, day)
        .ifPresent(
            supply ->
                book.demandIds()
                    .forEach(
                        id ->
                            book.told(id)
                                .map(told -> outlook.score(told, supply))
                                .filter(score -> score != Outlook.REFUSED)
                                .ifPresent(score -> all.add(new PairingList.Entry(id, score)))));
    return Ranking.of(
        all.stream()
            .sorted(
                Comparator.comparingInt(PairingList.Entry::score)
                    .reversed()
                    .thenComparing(PairingList.Entry::id, new Ties(supplyId)))
            .limit(depths.supply().told())
            .toList(),
        all.size() > depths.supply().told());
  }
}
