package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.ListingReserve;
import io.hanqiao.vocabulary.Tier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws the firms of the market. Same tables, same number: same firms. */
final class FirmGenerator {
  private final Market market;
  private final Settings settings;
  private final OrgIds orgs;

  FirmGenerator(Market market, OrgIds orgs) {
    this.market = market;
    this.settings = market.settings();
    this.orgs = orgs;
  }

  /**
   * The firms, in the order of their references.
   *
   * @param count how many, at least 1
   */
  List<Firm> firms(int count) {
    List<FirmPlan.Slot> slots = FirmPlan.of(market, count).slots();
    List<@Nullable ListingReserve> reserves = reserves(slots);
    List<Firm> firms = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      firms.add(firm(i + 1, slots.get(i), reserves.get(i)));
    }
    return Collections.unmodifiableList(firms);
  }

  private Firm firm(int number, FirmPlan.Slot slot, @Nullable ListingReserve reserve) {
    Draw draw = market.draw("enterprise/" + number);
    TierProfile tier = slot.tier();
    long revenue = draw.logNormal(tier.revenueMedianWan(), tier.revenueSigmaPercent()) / 10 * 10;
    boolean neverBorrowed = draw.percent(tier.neverBorrowedPercent());
    Draw trade = market.draw("enterprise-trade/" + number);
    return new Firm(
        number,
        orgs.ofFirm(number),
        slot,
        draw.oneOf(slot.sector().industries()),
        Math.min(Math.max(revenue, tier.revenueMinWan()), tier.revenueMaxWan()),
        neverBorrowed,
        neverBorrowed ? 0 : lendingBanks(draw, tier),
        patents(draw, tier),
        trade.percent(settings.number("exporterPercent")),
        trade.percent(tier.recentRoundPercent()),
        reserve);
  }

  private int lendingBanks(Draw draw, TierProfile tier) {
    int canBorrow = 100 - tier.neverBorrowedPercent();
    boolean borrows = draw.below(canBorrow) < tier.borrowingPercent();
    return borrows ? draw.oneOf(settings.weights("lendingBanks", Integer::valueOf)) : 0;
  }

  private long patents(Draw draw, TierProfile tier) {
    if (tier.patentMedian() == 0) {
      return Math.max(0, draw.between(-2, 2));
    }
    return draw.logNormal(tier.patentMedian(), settings.number("patentSigmaPercent"));
  }

  /** Gold and silver seeds are exact shares of all firms, found among the recognised ones. */
  private List<@Nullable ListingReserve> reserves(List<FirmPlan.Slot> slots) {
    List<@Nullable ListingReserve> reserves =
        new ArrayList<>(Collections.<@Nullable ListingReserve>nCopies(slots.size(), null));
    List<Integer> recognised =
        new ArrayList<>(
            IntStream.range(0, slots.size())
                .filter(i -> slots.get(i).tier().tier().compareTo(Tier.SRDI) >= 0)
                .boxed()
                .toList());
    market.draw("listing-reserve").shuffle(recognised);
    int gold = settings.number("listingGoldPermille") * slots.size() / 1_000;
    int silver = settings.number("listingSilverPermille") * slots.size() / 1_000;
    for (int i = 0; i < Math.min(gold + silver, recognised.size()); i++) {
      reserves.set(
          recognised.get(i), i < gold ? ListingReserve.GOLD_SEED : ListingReserve.SILVER_SEED);
    }
    return reserves;
  }
}
