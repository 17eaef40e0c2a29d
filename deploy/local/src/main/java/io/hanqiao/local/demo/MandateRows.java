package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.FundStage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Writes the mandates: what a fund looks for. Some pairs of stage and sector nobody looks for, on
 * purpose; a fund whose stages differ in that has a mandate for each. A fund of funds has none, for
 * it invests in funds.
 */
final class MandateRows {
  private static final String EVERYWHERE = "NONE";
  private static final int VALUATION_TIMES = 10;

  private final Market market;
  private final Settings settings;
  private final FundPlan plan;

  MandateRows(Market market, FundPlan plan) {
    this.market = market;
    this.settings = market.settings();
    this.plan = plan;
  }

  /** The rows, in the order of the funds. */
  Stream<Row> mandates() {
    return plan.funds().stream().flatMap(this::mandates);
  }

  private Stream<Row> mandates(Fund fund) {
    Map<List<String>, List<FundStage>> bySectors = new LinkedHashMap<>();
    for (FundStage stage : fund.category().stages()) {
      List<String> sectors =
          fund.category().sectorsOf(fund.copy()).stream()
              .filter(sector -> !settings.list("whiteCells").contains(stage + "/" + sector))
              .toList();
      if (!sectors.isEmpty()) {
        bySectors.computeIfAbsent(sectors, s -> new ArrayList<>()).add(stage);
      }
    }
    List<Row> rows = new ArrayList<>();
    bySectors.forEach(
        (sectors, stages) -> rows.add(mandate(fund, rows.size() + 1, stages, sectors)));
    return rows.stream();
  }

  private Row mandate(Fund fund, int number, List<FundStage> stages, List<String> sectors) {
    Draw draw = market.draw("mandate/" + fund.number());
    FundCategory category = fund.category();
    int ticketMin = Objects.requireNonNull(category.ticketMinWan());
    int percent = draw.oneOf(settings.weights("mandateTicketPercent", Integer::valueOf));
    int ticketMax = Objects.requireNonNull(category.ticketMaxWan()) * percent / 100;
    Row row =
        Row.of(fund.reference() + "-M" + number, fund.manager().ownerOrg())
            .put("fundReference", fund.reference())
            .put("name", fund.name().replace(FirmNames.BADGE, "投资方向" + number + FirmNames.BADGE))
            .put("instruments", category.instruments())
            .put("stages", stages)
            .put("sectors", sectors.stream().map(key -> market.sector(key).code()).toList())
            .putWan("ticketMin", ticketMin)
            .putWan("ticketMax", ticketMax);
    if (stages.get(stages.size() - 1).compareTo(FundStage.START_UP) <= 0) {
      row.putWan("maxValuation", (long) ticketMax * VALUATION_TIMES);
    }
    putArea(row, draw);
    return row.put("inForce", true)
        .put("validFrom", settings.asOf().withDayOfYear(1).toString())
        .synthetic();
  }

  private void putArea(Row row, Draw draw) {
    String region = draw.oneOf(settings.weights("mandateRegions", r -> r));
    if (draw.percent(settings.number("mandateDistrictPercent"))) {
      List<String> districts =
          market.places().stream().map(Place::managementDistrict).filter(Objects::nonNull).toList();
      row.put("managementDistricts", List.of(draw.anyOf(districts)));
    } else if (!region.equals(EVERYWHERE)) {
      row.put("regions", List.of(region));
    }
  }
}
