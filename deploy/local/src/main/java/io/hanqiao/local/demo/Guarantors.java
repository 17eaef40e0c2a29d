package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.GuarantorKind;
import io.hanqiao.vocabulary.RiskParty;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The guarantors, with the plans by which they, banks and funds share a loss. */
final class Guarantors {
  private static final int WAN_A_YI = 10_000;

  private final Table guarantors;
  private final Map<String, Map<String, Object>> plans;
  private final OrgIds orgs;

  Guarantors(Market market, OrgIds orgs) throws IOException {
    this.guarantors = market.table("guarantors.csv");
    this.plans =
        market.table("risk-plans.csv").lines().stream()
            .collect(Collectors.toMap(line -> line.text("key"), Guarantors::plan));
    this.orgs = orgs;
  }

  /** The rows, in the order of the table. */
  Stream<Row> rows() {
    return IntStream.rangeClosed(1, guarantors.lines().size())
        .mapToObj(number -> row(number, guarantors.lines().get(number - 1)));
  }

  private Row row(int number, Table.Line line) {
    return Row.of("DG%02d".formatted(number), orgs.ofGuarantor(number))
        .put("name", line.text("name") + FirmNames.BADGE)
        .put("kind", line.code("kind", GuarantorKind.class))
        .putWan("capacity", (long) line.number("capacityYi") * WAN_A_YI)
        .putWan("maxPerFirm", line.number("maxPerFirmWan"))
        .put("feeMinPercent", line.text("feeMinPercent"))
        .put("feeMaxPercent", line.text("feeMaxPercent"))
        .put("riskSharePlans", line.list("plans").stream().map(plans::get).toList())
        .put("serviceDivisions", line.list("serviceDivisions"))
        .synthetic();
  }

  private static Map<String, Object> plan(Table.Line line) {
    List<Map<String, Object>> shares =
        Arrays.stream(RiskParty.values())
            .filter(party -> line.number(party.name()) > 0)
            .map(party -> share(party, line.number(party.name())))
            .toList();
    Map<String, Object> plan = new LinkedHashMap<>();
    plan.put("name", line.text("name"));
    plan.put("shares", shares);
    return plan;
  }

  private static Map<String, Object> share(RiskParty party, int percent) {
    Map<String, Object> share = new LinkedHashMap<>();
    share.put("party", party);
    share.put("percent", percent);
    return share;
  }
}
