package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.LoanPurpose;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws one financing need for each firm. */
final class NeedGenerator {
  private static final int ONE_YEAR_RATE_MONTHS = 60;
  private static final int RATE_STEP_BP = 5;

  private final Market market;
  private final Settings settings;

  NeedGenerator(Market market) {
    this.market = market;
    this.settings = market.settings();
  }

  /** The needs, in the order of the firms. */
  List<Row> needs(List<Firm> firms) {
    List<PurposeProfile> purposes = purposes(firms);
    List<Map<String, Object>> shown = market.showcase().getOrDefault("financingNeeds", List.of());
    List<Row> needs = new ArrayList<>();
    for (int i = 0; i < firms.size(); i++) {
      needs.add(
          i < shown.size()
              ? start(firms.get(i)).putAll(shown.get(i)).synthetic()
              : need(firms.get(i), purposes.get(i)));
    }
    return List.copyOf(needs);
  }

  private static Row start(Firm firm) {
    return Row.of("DN%05d".formatted(firm.number()), firm.ownerOrg())
        .put("enterpriseReference", firm.reference());
  }

  private Row need(Firm firm, PurposeProfile profile) {
    Draw draw = market.draw("need/" + firm.number());
    PurposeProfile.Security security = draw.oneOf(securities(firm, profile));
    int term = draw.oneOf(profile.termMonths());
    return start(firm)
        .put("purpose", profile.purpose())
        .putWan("amount", amount(draw, firm, profile))
        .put("termMonths", term)
        .put("rateCeilingPercent", ceiling(draw, term))
        .put("securityTypes", List.of(security.type()))
        .putStated("collateral", security.collateral())
        .put("neededWithinDays", draw.oneOf(settings.weights("neededWithinDays", Integer::valueOf)))
        .synthetic();
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

  /** Exact shares, then exchanged until each firm could sensibly ask for its purpose. */
  private List<PurposeProfile> purposes(List<Firm> firms) {
    List<Weighted<PurposeProfile>> shares =
        market.purposes().stream().map(p -> new Weighted<>(p, p.sharePermille())).toList();
    List<PurposeProfile> purposes = new ArrayList<>(Weighted.share(shares, firms.size()));
    market.draw("need-plan").shuffle(purposes);
    for (int i = 0; i < firms.size(); i++) {
      if (!suits(firms.get(i), purposes.get(i))) {
        exchange(firms, purposes, i);
      }
    }
    return purposes;
  }

  private static void exchange(List<Firm> firms, List<PurposeProfile> purposes, int at) {
    for (int step = 1; step < firms.size(); step++) {
      int other = (at + step) % firms.size();
      if (suits(firms.get(other), purposes.get(at)) && suits(firms.get(at), purposes.get(other))) {
        Collections.swap(purposes, at, other);
        return;
      }
    }
  }

  private static boolean suits(Firm firm, PurposeProfile profile) {
    boolean borrows = profile.purpose() != LoanPurpose.RENEWAL || firm.lendingBanks() > 0;
    return borrows && cap(firm, profile) >= profile.minWan();
  }

  private static long cap(Firm firm, PurposeProfile profile) {
    return firm.revenueWan() * profile.capRevenuePercent() / 100;
  }

  private static long amount(Draw draw, Firm firm, PurposeProfile profile) {
    long median = (long) profile.medianWan() * firm.tier().amountFactorPercent() / 100;
    long drawn = Math.max(draw.logNormal(median, profile.sigmaPercent()), profile.minWan());
    long most = Math.min(profile.maxWan(), cap(firm, profile));
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
