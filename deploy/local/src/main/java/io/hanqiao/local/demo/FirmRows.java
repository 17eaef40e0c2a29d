package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.ChainPosition;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes the rows of the firms, one after the other, so that a large market needs little memory.
 */
final class FirmRows {
  private static final String NO_CHAIN = "NONE";
  private static final int MOST_POINTS = 100;
  private static final int RECENT_ROUND_DAYS = 730;

  private final Market market;
  private final Settings settings;
  private final Recognitions recognitions;
  private final FirmMerits merits;

  /**
   * @param plan what each firm asks for
   */
  FirmRows(Market market, NeedPlan plan) {
    this.market = market;
    this.settings = market.settings();
    this.recognitions = new Recognitions(settings);
    this.merits = new FirmMerits(market, plan);
  }

  /** A row for each firm, in their order; names are coined on the way, so it is read once. */
  Stream<Row> rows(List<Firm> firms) {
    FirmNames names = new FirmNames(market);
    List<Map<String, Object>> shown = market.shown("enterprises");
    return firms.stream()
        .map(f -> row(f, names, f.number() <= shown.size() ? shown.get(f.number() - 1) : Map.of()));
  }

  private Row row(Firm firm, FirmNames names, Map<String, Object> fixed) {
    Draw draw = market.draw("enterprise-row/" + firm.number());
    Place place = firm.slot().place();
    // The code follows from the division, which a showcase may set: its place is held until then.
    Row row = Row.of(firm.reference(), firm.ownerOrg()).put("uscc", "");
    row.put("name", names.coin(draw, place.city(), firm.industry().nameWord()))
        .put("divisionCode", draw.anyOf(place.divisionCodes()))
        .put("managementDistrict", place.managementDistrict())
        .put("industryCode", firm.industry().code());
    long age = putStanding(row, draw, firm);
    putFigures(row, draw, firm.revenueWan());
    row.put("highTechEnterprise", draw.percent(firm.tier().highTechPercent()))
        .put("inventionPatents", firm.inventionPatents())
        .put("firstTimeBorrower", firm.neverBorrowed())
        .put("lendingBanks", firm.lendingBanks())
        .put("negativeFlags", flags(draw));
    putProspects(row, draw, firm);
    merits.put(row, firm, age);
    row.synthetic().putAll(fixed);
    return row.put("uscc", PlaceholderUscc.of(row.text("divisionCode"), firm.number()));
  }

  /** Adds what the firm is and tells its age, in months. */
  private long putStanding(Row row, Draw draw, Firm firm) {
    TierProfile tier = firm.tier();
    long drawnAge = draw.normal(tier.ageMeanMonths(), tier.ageSpreadMonths());
    long age = Math.max(tier.ageMinMonths(), drawnAge);
    LocalDate established = settings.asOf().minusMonths(age).minusDays(draw.below(28));
    row.put("inCultivationPool", tier.tier() == Tier.CULTIVATION ? true : null)
        .putStated("recognitions", recognitions.of(draw, tier.tier()))
        .put("establishedOn", established.toString());
    String chain = draw.oneOf(firm.sector().chains());
    if (!chain.equals(NO_CHAIN)) {
      row.put("chain", chain)
          .put(
              "chainPosition",
              draw.oneOf(settings.weights("chainPositions", ChainPosition::valueOf)));
    }
    return age;
  }

  private void putFigures(Row row, Draw draw, long revenue) {
    long perHead =
        draw.logNormal(
            settings.number("revenuePerHeadWan"), settings.number("revenuePerHeadSigmaPercent"));
    long assets =
        draw.logNormal(
            revenue * settings.number("assetsPercentOfRevenue") / 100,
            settings.number("assetsSigmaPercent"));
    long debt = draw.normal(settings.number("debtRatioMean"), settings.number("debtRatioSpread"));
    row.put("staff", Math.max(3, revenue / Math.max(1, perHead)))
        .putWan("annualRevenue", revenue)
        .putWan("totalAssets", Math.max(10, assets / 10 * 10))
        .put(
            "debtRatioPercent",
            clip(debt, settings.number("debtRatioMin"), settings.number("debtRatioMax")))
        .put("taxGrade", draw.oneOf(settings.weights("taxGrades", TaxGrade::valueOf)));
  }

  private void putProspects(Row row, Draw draw, Firm firm) {
    TierProfile tier = firm.tier();
    long points =
        draw.normal(tier.innovationPointsMean(), settings.number("innovationPointsSpread"));
    LocalDate round = settings.asOf().minusDays(draw.between(1, RECENT_ROUND_DAYS));
    row.put("innovationPoints", clip(points, 0, MOST_POINTS))
        .put("listingReserve", firm.reserve())
        .put("lastRoundOn", firm.recentRound() ? round.toString() : null);
  }

  private List<NegativeFlag> flags(Draw draw) {
    List<NegativeFlag> flags = new ArrayList<>();
    for (Weighted<NegativeFlag> flag : settings.weights("flagPermille", NegativeFlag::valueOf)) {
      if (draw.permille(flag.weight())) {
        flags.add(flag.value());
      }
    }
    return flags;
  }

  private static long clip(long value, long min, long max) {
    return Math.min(Math.max(value, min), max);
  }
}
