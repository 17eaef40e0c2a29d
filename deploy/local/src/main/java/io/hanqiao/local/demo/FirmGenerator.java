package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws the firms of the market. Same tables, same number: same firms, to the byte. */
final class FirmGenerator {
  private static final int HALF_YEAR_DAYS = 180;
  private static final int CERTIFICATE_DAYS = 3 * 365;

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
    List<Map<String, Object>> shown = market.showcase().getOrDefault("enterprises", List.of());
    FirmNames names = new FirmNames(market);
    List<Firm> firms = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      Map<String, Object> fixed = number <= shown.size() ? shown.get(number - 1) : Map.of();
      firms.add(firm(number, slots.get(number - 1), names, fixed));
    }
    return List.copyOf(firms);
  }

  private Firm firm(int number, FirmPlan.Slot slot, FirmNames names, Map<String, Object> fixed) {
    Draw draw = market.draw("enterprise/" + number);
    TierProfile tier = slot.tier();
    long revenue =
        clip(
            draw.logNormal(tier.revenueMedianWan(), tier.revenueSigmaPercent()) / 10 * 10,
            tier.revenueMinWan(),
            tier.revenueMaxWan());
    boolean neverBorrowed = draw.percent(tier.neverBorrowedPercent());
    int lendingBanks = neverBorrowed ? 0 : lendingBanks(draw, tier);
    long patents = patents(draw, tier);
    Sector.Industry industry = draw.oneOf(slot.sector().industries());
    String reference = "DE%05d".formatted(number);
    // The code follows from the division, which a showcase may set: its place is held until then.
    Row row = Row.of(reference, orgs.ofFirm(number)).put("uscc", "");
    row.put("name", names.coin(draw, slot.place().city(), industry.nameWord()))
        .put("divisionCode", draw.anyOf(slot.place().divisionCodes()))
        .put("managementDistrict", slot.place().managementDistrict())
        .put("industryCode", industry.code());
    putStanding(row, draw, tier);
    putFigures(row, draw, revenue);
    row.put("highTechEnterprise", draw.percent(tier.highTechPercent()))
        .put("inventionPatents", patents)
        .put("firstTimeBorrower", neverBorrowed)
        .put("lendingBanks", lendingBanks)
        .put("negativeFlags", flags(draw))
        .synthetic()
        .putAll(fixed);
    row.put("uscc", PlaceholderUscc.of(row.text("divisionCode"), number));
    return new Firm(
        number, reference, orgs.ofFirm(number), tier, revenue, lendingBanks, patents, row);
  }

  private void putStanding(Row row, Draw draw, TierProfile tier) {
    long drawnAge = draw.normal(tier.ageMeanMonths(), tier.ageSpreadMonths());
    long age = Math.max(tier.ageMinMonths(), drawnAge);
    LocalDate established = settings.asOf().minusMonths(age).minusDays(draw.below(28));
    LocalDate validUntil = validUntil(draw, tier.tier());
    row.put("tier", tier.tier())
        .put("tierValidUntil", validUntil == null ? null : validUntil.toString())
        .put("establishedOn", established.toString());
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

  private List<NegativeFlag> flags(Draw draw) {
    List<NegativeFlag> flags = new ArrayList<>();
    for (Weighted<NegativeFlag> flag : settings.weights("flagPermille", NegativeFlag::valueOf)) {
      if (draw.permille(flag.weight())) {
        flags.add(flag.value());
      }
    }
    return flags;
  }

  /** Nobody certifies the cultivation pool; a few certificates have lapsed, a few soon will. */
  private @Nullable LocalDate validUntil(Draw draw, Tier tier) {
    if (tier == Tier.CULTIVATION) {
      return null;
    }
    int lapsed = settings.number("certificateLapsedPermille");
    int expiring = settings.number("certificateExpiringPermille");
    int drawn = draw.below(1000);
    if (drawn < lapsed) {
      return settings.asOf().minusDays(draw.between(1, HALF_YEAR_DAYS));
    }
    if (drawn < lapsed + expiring) {
      return settings.asOf().plusDays(draw.between(1, HALF_YEAR_DAYS));
    }
    return settings.asOf().plusDays(draw.between(HALF_YEAR_DAYS + 1, CERTIFICATE_DAYS));
  }

  private static long clip(long value, long min, long max) {
    return Math.min(Math.max(value, min), max);
  }
}
