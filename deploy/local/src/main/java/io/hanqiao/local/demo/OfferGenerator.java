package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.BankKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Draws the offers of the market: each form of product is spread over the banks of the kinds that
 * offer it, and every copy is narrower than the form in its own way.
 */
final class OfferGenerator {
  private static final int RATE_STEP_BP = 5;

  private final Market market;
  private final Settings settings;

  OfferGenerator(Market market) {
    this.market = market;
    this.settings = market.settings();
  }

  /** The offers, in the order of the forms. */
  List<Row> offers(List<Bank> banks) {
    return offers(banks, 1);
  }

  /** So many times the offers, each drawn for itself. */
  List<Row> offers(List<Bank> banks, int times) {
    Map<BankKind, Integer> turns = new HashMap<>();
    Map<String, Integer> copies = new HashMap<>();
    List<Row> offers = new ArrayList<>();
    for (Archetype form : market.archetypes()) {
      for (Weighted<BankKind> share : form.bankKinds()) {
        List<Bank> ofKind = banks.stream().filter(b -> b.kind() == share.value()).toList();
        for (int i = 0; i < share.weight() * times; i++) {
          int turn = turns.merge(share.value(), 1, Integer::sum) - 1;
          Bank bank = ofKind.get(turn % ofKind.size());
          int copy = copies.merge(bank.reference() + form.key(), 1, Integer::sum);
          offers.add(offer(offers.size() + 1, form, bank, copy));
        }
      }
    }
    return List.copyOf(offers);
  }

  private Row offer(int number, Archetype form, Bank bank, int copy) {
    Draw draw = market.draw("offer/" + number);
    BankKindProfile kind = market.profile(bank.kind());
    Row row =
        Row.of("DO%03d".formatted(number), bank.ownerOrg())
            .put("bankReference", bank.reference())
            .put("name", form.name() + (copy == 1 ? "" : copy + "号") + FirmNames.BADGE)
            .put("inForce", true)
            .put("purposes", form.purposes());
    putAmounts(row, draw, form, kind);
    row.put("termMinMonths", form.termMinMonths())
        .put("termMaxMonths", form.termMaxMonths())
        .put("rate", rate(draw, form, kind))
        .putStated("securityTypes", form.securityTypes())
        .putStated("collateral", form.collateral());
    area(draw, kind, bank.area()).put(row);
    putIndustries(row, draw);
    putDemands(row, draw, form);
    return row.put("decisionDays", decisionDays(draw, form, kind))
        .put(
            "statedConditions", draw.percent(form.statedPercent()) ? form.statedConditions() : null)
        .put("validFrom", settings.asOf().withDayOfYear(1).toString())
        .synthetic();
  }

  private void putAmounts(Row row, Draw draw, Archetype form, BankKindProfile kind) {
    int part = draw.oneOf(settings.weights("offerAmountPercent", Integer::valueOf));
    int least = Math.max(form.amountMinWan(), Objects.requireNonNullElse(kind.amountMinWan(), 0));
    int most =
        Math.min(
            form.amountMaxWan() * part / 100,
            Objects.requireNonNullElse(kind.amountMaxWan(), Integer.MAX_VALUE));
    row.putWan("amountMin", least).putWan("amountMax", Math.max(least, most));
  }

  /** Three fifths of the form's range, inside what the kind of bank usually asks if they meet. */
  private @Nullable Map<String, Object> rate(Draw draw, Archetype form, BankKindProfile kind) {
    Integer formMin = form.spreadMinBp();
    Integer formMax = form.spreadMaxBp();
    if (formMin == null || formMax == null) {
      return null;
    }
    int low = Math.max(formMin, kind.spreadMinBp());
    int high = Math.min(formMax, kind.spreadMaxBp());
    if (kind.kind() == BankKind.PRIVATE) {
      low = kind.spreadMinBp();
      high = kind.spreadMaxBp();
    } else if (high - low < 4 * RATE_STEP_BP) {
      low = formMin;
      high = formMax;
    }
    int steps = (high - low) / RATE_STEP_BP;
    int from = low + RATE_STEP_BP * draw.below(steps * 2 / 5 + 1);
    Map<String, Object> rate = new LinkedHashMap<>();
    rate.put("kind", "LPR_SPREAD");
    rate.put("minBp", from);
    rate.put("maxBp", from + RATE_STEP_BP * Math.max(1, steps * 3 / 5));
    return rate;
  }

  /** Never wider than where the bank lends: all of it, its part in Wuhan, or one district. */
  private ServiceArea area(Draw draw, BankKindProfile kind, ServiceArea ofBank) {
    String drawn = draw.oneOf(settings.weights("offerArea", a -> a));
    String district = draw.anyOf(ofBank.districts().isEmpty() ? districts() : ofBank.districts());
    boolean branches = kind.area() == BankKindProfile.Area.BRANCHES;
    if (kind.wuhanOnly() || drawn.equals("CIRCLE") || (branches && ofBank.districts().isEmpty())) {
      return ofBank;
    }
    if (drawn.equals("ZONE")) {
      return new ServiceArea(List.of(), List.of(district));
    }
    return branches
        ? new ServiceArea(List.of(), ofBank.districts())
        : ServiceArea.of(settings.list("wuhanDivisions"));
  }

  private List<String> districts() {
    return market.places().stream()
        .map(Place::managementDistrict)
        .filter(Objects::nonNull)
        .toList();
  }

  private void putIndustries(Row row, Draw draw) {
    if (draw.percent(settings.number("offerSectorLimitPercent"))) {
      List<Sector> sectors = new ArrayList<>(market.sectors());
      draw.shuffle(sectors);
      row.put(
          "industries",
          sectors.stream()
              .limit(settings.number("offerSectors"))
              .flatMap(sector -> sector.offerIndustries().stream())
              .sorted()
              .toList());
    }
  }

  private void putDemands(Row row, Draw draw, Archetype form) {
    int debt = draw.oneOf(settings.weights("offerMaxDebtRatioPercent", Integer::valueOf));
    int age = draw.oneOf(settings.weights("offerMinAgeMonths", Integer::valueOf));
    int minAge = Math.max(age, Objects.requireNonNullElse(form.minAgeMonths(), 0));
    row.put("minTier", form.minTier())
        .put("minAgeMonths", minAge == 0 ? null : (Integer) minAge)
        .put(
            "maxDebtRatioPercent",
            Math.min(debt, Objects.requireNonNullElse(form.maxDebtRatioPercent(), 100)))
        .putStated("taxGrades", form.taxGrades())
        .putWan("minAnnualRevenue", form.minRevenueWan())
        .put("amountCapRevenuePercent", form.capRevenuePercent())
        .put("firstTimeBorrowersOnly", form.firstTimeBorrowersOnly() ? true : null)
        .put("minInventionPatents", form.minInventionPatents());
  }

  private static int decisionDays(Draw draw, Archetype form, BankKindProfile kind) {
    int usual = draw.between(kind.usualDays(), (2 * kind.usualDays() + kind.longDays()) / 3);
    return Objects.requireNonNullElse(form.decisionDays(), usual);
  }
}
