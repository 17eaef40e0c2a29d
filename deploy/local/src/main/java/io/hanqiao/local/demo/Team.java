package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.Maturity;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A research team.
 *
 * @param number from 1
 * @param sector key
 */
record Team(int number, Institution institution, String sector) {

  /** The teams; the first belongs to the first institution. */
  static List<Team> all(Market market, List<Institution> institutions, int count) {
    List<String> sectors =
        Weighted.share(market.settings().weights("teamSectors", key -> key), count);
    market.draw("team-plan").shuffle(sectors);
    return IntStream.range(0, count)
        .mapToObj(i -> new Team(i + 1, institutions.get(i % institutions.size()), sectors.get(i)))
        .toList();
  }

  String reference() {
    return "DT%04d".formatted(number);
  }

  /** The teams as they are loaded. */
  static Stream<Row> rows(Market market, Topics topics, List<Team> teams) {
    return teams.stream().map(team -> team.row(market, topics));
  }

  private Row row(Market market, Topics topics) {
    Settings settings = market.settings();
    Draw draw = market.draw("team/" + number);
    Topic main = topics.any(draw, sector);
    Topic other = topics.any(draw, sector);
    Maturity from = draw.oneOf(settings.weights("teamMaturityFrom", Maturity::valueOf));
    Maturity to = draw.oneOf(settings.weights("teamMaturityTo", Maturity::valueOf));
    String also = other.equals(main) ? "" : "；" + other.method();
    return Row.of(reference(), institution.ownerOrg())
        .put("institutionReference", institution.reference())
        .put("title", main.subject() + "团队（" + institution.shortName() + "）" + FirmNames.BADGE)
        .put("text", main.method() + also + "。" + topics.phrase(draw, "team") + "。")
        .put("sectors", List.of(market.sector(sector).code()))
        .put("ipc", Stream.concat(main.ipc().stream(), other.ipc().stream()).distinct().toList())
        .put("maturityFrom", from)
        .put("maturityTo", to.compareTo(from) < 0 ? from : to)
        .putWan("minBudget", draw.oneOf(settings.weights("teamMinBudgetWan", Integer::valueOf)))
        .put("availableMonths", draw.oneOf(settings.weights("teamMonths", Integer::valueOf)))
        .synthetic();
  }
}
