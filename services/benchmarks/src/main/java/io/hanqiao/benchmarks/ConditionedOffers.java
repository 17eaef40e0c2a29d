package io.hanqiao.benchmarks;

import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.lending.OwnCondition;
import java.util.List;

/**
 * A tenth of the offers with one condition of their own, of those that staff of banks would write.
 */
final class ConditionedOffers {

  /** How many of a hundred offers have one. */
  static final int PERCENT = 10;

  private ConditionedOffers() {}

  /** What there is to draw from, selective ones among them. */
  static List<OwnCondition> conditions() {
    return Drawing.table("own-conditions.txt").stream()
        .map(line -> new OwnCondition(line[0], joined(line)))
        .toList();
  }

  /** The same market; the draw is of its own seed, so the offers are otherwise the same. */
  static BenchMarket in(BenchMarket market) {
    Drawing draw = new Drawing(MarketGenerator.SEED);
    List<OwnCondition> conditions = conditions();
    return new BenchMarket(
        market.needs(),
        market.offers().stream()
            .map(offer -> draw.percent(PERCENT) ? on(offer, draw.one(conditions)) : offer)
            .toList(),
        market.rulebook(),
        market.day());
  }

  /** Bars are also the "or" of an expression. */
  private static String joined(String[] line) {
    return String.join("|", List.of(line).subList(1, line.length));
  }

  private static LendingSupply on(LendingSupply offer, OwnCondition condition) {
    return new LendingSupply(
        offer.offerId(),
        offer.bankId(),
        offer.bankKind(),
        offer.productForm(),
        offer.loan(),
        offer.area(),
        offer.borrower(),
        offer.figures(),
        offer.security(),
        offer.project(),
        offer.anchors(),
        offer.limits(),
        List.of(condition));
  }
}
