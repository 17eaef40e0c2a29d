package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.Programme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes the history of secondments; what came of them sums to exactly what the city reported. */
final class Secondments {
  static final String NOT_ARRIVED = "NOT_ARRIVED";
  private static final Map<String, String> RESULTS =
      Map.of(
          "PROBLEM_SOLVED", "wholeProblemsSolved",
          "CONVERSION", "wholeConversions",
          "PERSON_INTRODUCED", "wholePeopleIntroduced");
  private static final int SPREAD_PERCENT = 80;

  private final Market market;
  private final SecondmentPlan plan;
  private final ExpertPool pool;
  private final Hosts hosts;

  Secondments(Market market, SecondmentPlan plan, ExpertPool pool, Hosts hosts) {
    this.market = market;
    this.plan = plan;
    this.pool = pool;
    this.hosts = hosts;
  }

  /** The rows, the running ones first; the first is hosted by the first firm. */
  Stream<Row> rows(Firm first) {
    Map<String, List<Integer>> results = new LinkedHashMap<>();
    RESULTS.keySet().stream().sorted().forEach(kind -> results.put(kind, shared(kind)));
    return IntStream.range(0, plan.posts().size()).mapToObj(i -> row(i, first, results));
  }

  private Row row(int index, Firm first, Map<String, List<Integer>> results) {
    Draw draw = market.draw("secondment/" + index);
    SecondmentPlan.Post post = plan.posts().get(index);
    int place = post.running() ? index : pool.serving() + index - plan.running();
    Expert expert = pool.at(place);
    Firm drawn = hosts.any(draw);
    Firm host = index == 0 ? first : drawn;
    boolean assessed = !post.running() && !post.outcome().equals(NOT_ARRIVED);
    String ended = post.outcome().equals(NOT_ARRIVED) ? NOT_ARRIVED : "COMPLETED";
    return Row.of("DP%03d".formatted(index + 1), expert.institution().ownerOrg())
        .put("programme", Programme.TECH_VICE_PRESIDENT)
        .put("batch", post.batch())
        .put("expertReference", expert.reference())
        .put("hostEnterpriseId", new IdOf(Route.ENTERPRISES, host.reference()))
        .put("hostOrg", host.ownerOrg())
        .put("startsOn", post.startsOn())
        .put("endsOn", post.endsOn())
        .put("status", post.running() ? "ON_POST" : ended)
        .put("assessment", assessed ? post.outcome() : null)
        .putStated("results", entries(index, results))
        .synthetic();
  }

  private static List<Map<String, Object>> entries(int index, Map<String, List<Integer>> results) {
    List<Map<String, Object>> entries = new ArrayList<>();
    results.forEach(
        (kind, counts) -> {
          if (counts.get(index) > 0) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("kind", kind);
            entry.put("count", counts.get(index));
            entries.add(entry);
          }
        });
    return entries;
  }

  /** The total of the kind, shared out unevenly: less to who still runs, none to who never came. */
  private List<Integer> shared(String kind) {
    Settings settings = market.settings();
    Draw draw = market.draw("results/" + kind);
    long whole = settings.number(RESULTS.getOrDefault(kind, ""));
    int posts = plan.posts().size();
    List<Integer> weights = new ArrayList<>();
    for (SecondmentPlan.Post post : plan.posts()) {
      int weight = (int) Math.min(2_000, draw.logNormal(100, SPREAD_PERCENT));
      int part = post.running() ? settings.number("resultsOfRunningPercent") : 100;
      weights.add(post.outcome().equals(NOT_ARRIVED) ? 0 : weight * part / 100);
    }
    return Quota.of(weights, Math.toIntExact(whole * posts / settings.number("wholeSecondments")))
        .counts();
  }
}
