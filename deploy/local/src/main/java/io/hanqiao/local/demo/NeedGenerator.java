package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.LoanPurpose;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws one financing need for each firm. */
final class NeedGenerator {
  private static final int ONE_YEAR_RATE_MONTHS = 60;
  private static final int RATE_STEP_BP = 5;

  private final Market market;
  private final Settings settings;
  private final NeedPlan plan;
  private final Supplies supplies;

  /**
   * @param plan what each firm asks for
   * @param supplies whom each firm supplies
   */
  NeedGenerator(Market market, NeedPlan plan, Supplies supplies) {
    this.market = market;
    this.settings = market.settings();
    this.plan = plan;
    this.supplies = supplies;
  }

  /** The needs, in the order of the firms. */
  Stream<Row> needs(List<Firm> firms) {
    List<Map<String, Object>> shown = market.shown("financingNeeds");
    return firms.stream()
        .map(
            firm ->
                firm.number() <= shown.size()
                    ? start(firm).putAll(shown.get(firm.number() - 1)).synthetic()
                    : need(firm, plan.of(firm)));
  }

  private static Row start(Firm firm) {
    return Row.of("DN%05d".formatted(firm.number()), firm.ownerOrg())
        .put("enterpriseReference", firm.reference());
  }

  private Row need(Firm firm, PurposeProfile profile) {
    Draw draw = market.draw("need/" + firm.number());
    PurposeProfile.Security security = draw.oneOf(securities(firm, profile));
    int term = draw.oneOf(profile.termMonths());
    boolean green = profile.purpose() == LoanPurpose.GREEN;
    Draw codes = market.draw("green-code/" + firm.number());
    String greenCode = codes.oneOf(settings.weights("greenCatalogueCodes", code -> code));
    return start(firm)
        .put("purpose", profile.purpose())
        .putWan("amount", amount(draw, firm, profile))
        .put("termMonths", term)
        .put("rateCeilingPercent", ceiling(draw, term))
        .put("securityTypes", List.of(security.type()))
        .putStated("collateral", security.collateral())
        .put("greenCatalogueVersion", green ? settings.text("greenCatalogueVersion") : null)
        .put("greenCatalogueCode", green ? greenCode : null)
        .put("anchorEnterpriseId", anchor(firm, profile))
        .put("neededWithinDays", draw.oneOf(settings.weights("neededWithinDays", Integer::valueOf)))
        .synthetic();
  }

  /** Who pays for the order or owes the receivable, if the firm supplies an anchor. */
  private @Nullable IdOf anchor(Firm firm, PurposeProfile profile) {
    Anchor anchor = supplies.of(firm);
    return anchor == null || profile.purpose() != LoanPurpose.ORDER_RECEIVABLE
        ? null
        : new IdOf(Route.ENTERPRISES, anchor.reference());
  }

  /** A firm without a patent pledges none. */
  private static List<Weighted<PurposeProfile.Security>> securities(
      Firm firm, PurposeProfile profile) {
    return profile.securities().stream()
        .filter(
            security ->
                firm.inventionPatents() > 0
                    || !security.value().collateral().contains(Collateral.PATENT))
        .toList();
  }

  private static long amount(Draw draw, Firm firm, PurposeProfile profile) {
    long median = (long) profile.medianWan() * firm.tier().amountFactorPercent() / 100;
    long drawn = Math.max(draw.logNormal(median, profile.sigmaPercent()), profile.minWan());
    long most = Math.min(profile.maxWan(), profile.capWan(firm.revenueWan()));
    long asked = Math.min(drawn, most);
    long step = step(asked);
    long rounded = (asked + step / 2) / step * step;
    return rounded <= most ? rounded : Math.max(step, rounded - step);
  }

  /** Firms ask for round sums: the larger, the rounder. */
  private static long step(long wan) {
    if (wan < 200) {
      return 10;
    }
    return wan < 1_000 ? 50 : wan < 5_000 ? 100 : 500;
  }

  private @Nullable String ceiling(Draw draw, int termMonths) {
    int steps = settings.number("ceilingAboveLprMaxBp") / RATE_STEP_BP;
    int above = RATE_STEP_BP * draw.between(0, steps);
    if (draw.percent(settings.number("noCeilingPercent"))) {
      return null;
    }
    String base = termMonths <= ONE_YEAR_RATE_MONTHS ? "lprOneYearBp" : "lprFiveYearBp";
    int basisPoints = settings.number(base) + above;
    return "%d.%02d".formatted(basisPoints / 100, basisPoints % 100);
  }
}
