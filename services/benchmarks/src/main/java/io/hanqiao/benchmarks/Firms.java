package io.hanqiao.benchmarks;

import io.hanqiao.matching.lending.FirmBorrowing;
import io.hanqiao.matching.lending.FirmFacts;
import io.hanqiao.matching.lending.FirmFigures;
import io.hanqiao.matching.lending.FirmIndustry;
import io.hanqiao.matching.lending.FirmStanding;
import io.hanqiao.vocabulary.ChainPosition;
import io.hanqiao.vocabulary.EnterpriseSize;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.Tier;
import io.hanqiao.vocabulary.ValueGrade;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Firms in the proportions of the demonstration market: most facts known, some not. */
final class Firms {

  private static final int UNKNOWN_PERCENT = 2;
  private static final List<Tier> TIERS =
      List.of(Tier.CULTIVATION, Tier.TECH_INNOVATIVE, Tier.SRDI, Tier.LITTLE_GIANT);
  private static final List<TaxGrade> TAX_GRADES =
      List.of(TaxGrade.A, TaxGrade.B, TaxGrade.M, TaxGrade.C, TaxGrade.D);
  private static final List<ValueGrade> GRADES =
      List.of(ValueGrade.A, ValueGrade.B, ValueGrade.C, ValueGrade.D, ValueGrade.E);
  private static final int[] REVENUE_MEDIAN_WAN = {1_200, 2_800, 8_000, 22_000};
  private static final double[] REVENUE_SIGMA = {0.9, 0.9, 0.8, 0.75};
  private static final int[] AGE_MEAN = {5, 8, 12, 16};
  private static final int[] PATENT_MEAN = {1, 3, 8, 22};
  private static final int[] HIGH_TECH_PERCENT = {20, 62, 85, 98};
  private static final int[] NEVER_BORROWED_PERCENT = {45, 25, 13, 6};
  private static final int[] POINTS_MEAN = {35, 52, 63, 75};
  private static final int[] ROUND_PERCENT = {2, 5, 7, 15};
  static final List<String> CHAINS =
      List.of("optoelectronics", "biomedicine", "new-materials", "vehicles", "software");

  private final Drawing draw;
  private final Places places;
  private final LocalDate day;

  Firms(Drawing draw, Places places, LocalDate day) {
    this.draw = draw;
    this.places = places;
    this.day = day;
  }

  /** A firm of a tier, 0 for the lowest. */
  FirmFacts draw(int tier, boolean exporter) {
    String division = draw.one(Places.INDUSTRIES);
    long revenue = draw.money(REVENUE_MEDIAN_WAN[tier], REVENUE_SIGMA[tier]);
    boolean neverBorrowed = draw.percent(NEVER_BORROWED_PERCENT[tier]);
    return new FirmFacts(
        places.draw(draw),
        new FirmIndustry(
            division + draw.between(1, 4),
            division.compareTo("46") < 0 ? "C" : "I",
            draw.percent(60, () -> draw.one(CHAINS)),
            draw.percent(50, () -> draw.one(List.of(ChainPosition.values())))),
        standing(tier, revenue, exporter),
        figures(tier, revenue),
        new FirmBorrowing(
            neverBorrowed,
            neverBorrowed ? 0 : 1 + draw.part(42, 33, 16),
            neverBorrowed ? 0L : draw.money(0.12 * revenue / Drawing.WAN, 0.8),
            flags()));
  }

  /** The number of a tier, in the usual shares. */
  int tier() {
    return draw.part(6, 43, 45);
  }

  private FirmStanding standing(int tier, long revenue, boolean exporter) {
    int age = Math.max(0, (int) (12 * (AGE_MEAN[tier] + 4 * draw.gauss())));
    return new FirmStanding(
        revenue < 1_000 * Drawing.WAN
            ? EnterpriseSize.MICRO
            : revenue < 20_000 * Drawing.WAN ? EnterpriseSize.SMALL : EnterpriseSize.MEDIUM,
        day.minusMonths(age).minusDays(draw.below(28)),
        TIERS.get(tier),
        day.plusDays(draw.between(-32, 1_063)),
        draw.percent(HIGH_TECH_PERCENT[tier]),
        draw.percent(10),
        exporter || draw.percent(15),
        draw.percent(12),
        draw.percent(70, () -> GRADES.get(draw.part(5, 15, 30, 30))),
        draw.percent(70, () -> GRADES.get(draw.part(10, 25, 40))));
  }

  private FirmFigures figures(int tier, long revenue) {
    int patents = Math.max(0, (int) (PATENT_MEAN[tier] * Math.exp(0.8 * draw.gauss()) - 0.5));
    return new FirmFigures(
        revenue,
        known((int) Math.max(8, Math.min(95, 50 + 15 * draw.gauss()))),
        TAX_GRADES.get(draw.part(42, 38, 14, 5)),
        known(draw.between(0, 60)),
        patents,
        patents - draw.between(0, patents / 2),
        known((int) Math.max(0, Math.min(100, POINTS_MEAN[tier] + 12 * draw.gauss()))),
        draw.percent(2 * ROUND_PERCENT[tier], () -> day.minusDays(draw.below(1_400))));
  }

  private @Nullable Integer known(int figure) {
    return draw.percent(100 - UNKNOWN_PERCENT, () -> figure);
  }

  private Set<NegativeFlag> flags() {
    NegativeFlag[] all = NegativeFlag.values();
    return draw.percent(4) ? Set.of(all[draw.below(all.length)]) : Set.of();
  }
}
