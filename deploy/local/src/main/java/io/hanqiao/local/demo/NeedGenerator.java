package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.LoanPurpose;
import java.io.IOException;
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
  private final Securities securities;
  private final CollateralValues values;
  private final Projects projects;
  private final ExistingLoans existing;

  /**
   * @param plan what each firm asks for
   * @param supplies whom each firm supplies
   * @param banks that lent to the firms
   */
  NeedGenerator(Market market, NeedPlan plan, Supplies supplies, List<Bank> banks)
      throws IOException {
    this.market = market;
    this.settings = market.settings();
    this.plan = plan;
    this.supplies = supplies;
    this.securities = new Securities(market, supplies);
    this.values = new CollateralValues(market);
    this.projects = new Projects(market);
    this.existing = new ExistingLoans(market, banks);
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
    List<PurposeProfile.Security> ways = securities.of(draw, firm, profile);
    int term = draw.oneOf(profile.termMonths());
    long amount = amount(draw, firm, profile);
    Row row =
        start(firm)
            .put("purpose", profile.purpose())
            .putWan("amount", amount)
            .put("termMonths", term);
    putCeiling(row, draw, term);
    Securities.put(row, ways);
    long investment = projects.put(row, firm, profile, amount);
    values.put(row, firm, profile.purpose(), assets(ways), amount, investment);
    putPromises(row, firm, profile.purpose());
    if (profile.purpose() == LoanPurpose.GREEN) {
      putGreenItem(row, firm);
    }
    if (profile.purpose() == LoanPurpose.RENEWAL) {
      existing.put(row, firm);
    }
    return row.put("anchorEnterpriseId", anchor(firm, profile))
        .put("neededWithinDays", draw.oneOf(settings.weights("neededWithinDays", Integer::valueOf)))
        .synthetic();
  }

  private static List<Collateral> assets(List<PurposeProfile.Security> ways) {
    return ways.stream().flatMap(way -> way.collateral().stream()).distinct().toList();
  }

  private void putGreenItem(Row row, Firm firm) {
    Draw codes = market.draw("green-code/" + firm.number());
    row.put("greenCatalogueVersion", settings.text("greenCatalogueVersion"))
        .put(
            "greenCatalogueCode",
            codes.oneOf(settings.weights("greenCatalogueCodes", code -> code)));
  }

  /** What the controller would sign; only who is used to investors speaks of a warrant. */
  private void putPromises(Row row, Firm firm, LoanPurpose purpose) {
    Draw draw = market.draw("need-promise/" + firm.number());
    boolean guarantees = draw.percent(settings.number("controllerGuaranteePercent"));
    String warrant = firm.recentRound() ? "warrantPercentAfterRound" : "warrantPercentOfOthers";
    boolean grants = draw.percent(settings.number(warrant));
    row.put("controllerGuarantee", guarantees);
    if (purpose == LoanPurpose.WORKING_CAPITAL || purpose == LoanPurpose.RND) {
      row.put("acceptsWarrant", grants);
    }
  }

  /** Who pays for the order or owes the receivable, if the firm supplies an anchor. */
  private @Nullable IdOf anchor(Firm firm, PurposeProfile profile) {
    Anchor anchor = supplies.of(firm);
    return anchor == null || profile.purpose() != LoanPurpose.ORDER_RECEIVABLE
        ? null
        : new IdOf(Route.ENTERPRISES, anchor.reference());
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

  /** Most name no ceiling; of those who do, some name it as a spread to LPR. */
  private void putCeiling(Row row, Draw draw, int termMonths) {
    int steps = settings.number("ceilingAboveLprMaxBp") / RATE_STEP_BP;
    int above = RATE_STEP_BP * draw.between(0, steps);
    if (draw.percent(settings.number("noCeilingPercent"))) {
      return;
    }
    Draw form = market.draw("ceiling/" + row.text("reference"));
    if (form.percent(settings.number("ceilingAsSpreadPercent"))) {
      row.put("rateCeilingLprSpreadBp", above);
      return;
    }
    String base = termMonths <= ONE_YEAR_RATE_MONTHS ? "lprOneYearBp" : "lprFiveYearBp";
    int basisPoints = settings.number(base) + above;
    row.put("rateCeilingPercent", "%d.%02d".formatted(basisPoints / 100, basisPoints % 100));
  }
}
