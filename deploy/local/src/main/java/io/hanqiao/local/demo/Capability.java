package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.Maturity;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a firm could solve for others.
 *
 * @param number from 1
 */
record Capability(int number, Firm firm) {

  /** The capabilities; the first is the first firm's, the others' sectors are those of teams. */
  static List<Capability> all(Market market, List<Firm> firms, int count) {
    List<String> sectors =
        Weighted.share(market.settings().weights("teamSectors", key -> key), count);
    Draw draw = market.draw("capability-plan");
    draw.shuffle(sectors);
    Map<String, List<Firm>> bySector =
        firms.stream().collect(Collectors.groupingBy(firm -> firm.sector().key()));
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              Firm drawn = draw.anyOf(bySector.getOrDefault(sectors.get(i), firms));
              return new Capability(i + 1, i == 0 ? firms.get(0) : drawn);
            })
        .toList();
  }

  String reference() {
    return "DK%04d".formatted(number);
  }

  /** The capabilities as they are loaded. */
  static Stream<Row> rows(Market market, Topics topics, List<Capability> capabilities) {
    return capabilities.stream().map(capability -> capability.row(market, topics));
  }

  private Row row(Market market, Topics topics) {
    Settings settings = market.settings();
    Draw draw = market.draw("capability/" + number);
    Topic topic = topics.any(draw, firm.sector().key());
    String trade = "公司主营" + firm.industry().nameWord() + "。";
    return Row.of(reference(), firm.ownerOrg())
        .put("enterpriseReference", firm.reference())
        .put("title", topic.subject() + FirmNames.BADGE)
        .put("text", trade + topic.method() + "。" + topics.phrase(draw, "capability") + "。")
        .put("sectors", List.of(firm.sector().code()))
        .put("ipc", topic.ipc())
        .put(
            "maturityFrom",
            draw.oneOf(settings.weights("capabilityMaturityFrom", Maturity::valueOf)))
        .put("maturityTo", draw.oneOf(settings.weights("capabilityMaturityTo", Maturity::valueOf)))
        .putWan(
            "minBudget", draw.oneOf(settings.weights("capabilityMinBudgetWan", Integer::valueOf)))
        .put("availableMonths", draw.oneOf(settings.weights("capabilityMonths", Integer::valueOf)))
        .synthetic();
  }
}
