package io.hanqiao.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.matching.Explanation;
import io.hanqiao.matching.Finding;
import io.hanqiao.matching.Market;
import io.hanqiao.matching.Pairing;
import io.hanqiao.matching.Points;
import io.hanqiao.matching.RefusalCount;
import io.hanqiao.matching.RefusalSummary;
import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.matching.SupplyView;
import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must hold of every pair of every market. */
public final class MarketChecks {

  private MarketChecks() {}

  /** The cheap way and the explained way give the same pair, to the digit. */
  public static <D, S> void agree(
      Market<D, S> market, List<D> demands, List<S> supplies, LocalDate asOf) {
    for (D demand : demands) {
      int eligible = 0;
      for (S supply : supplies) {
        Optional<Pairing> pair = market.pair(demand, supply, asOf);
        Explanation explanation = market.explain(demand, supply, asOf);
        eligible += pair.isPresent() ? 1 : 0;
        assertThat(pair.isPresent()).isEqualTo(explanation.eligible());
        pair.ifPresent(found -> assertThat(found).isEqualTo(explanation.pairing()));
        assertThat(sum(explanation.demandPoints())).isEqualTo(explanation.pairing().demandScore());
        assertThat(sum(explanation.supplyPoints())).isEqualTo(explanation.pairing().supplyScore());
        assertThat(explanation.demandPoints()).allMatch(p -> p.points() <= p.max());
        assertThat(explanation.supplyPoints()).allMatch(p -> p.points() <= p.max());
        assertReadable(explanation);
      }
      RefusalSummary refusals = market.refusals(demand, supplies, asOf);
      assertThat(refusals.eligible()).isEqualTo(eligible);
      assertThat(refusals.counts().stream().mapToInt(RefusalCount::alone).sum())
          .isLessThanOrEqualTo(supplies.size() - eligible);
    }
  }

  private static int sum(List<Points> points) {
    return points.stream().mapToInt(Points::points).sum();
  }

  /** Sentences in both languages, without codes, ids or the word null. */
  public static void assertReadable(Explanation explanation) {
    for (Finding finding : explanation.findings()) {
      assertSentence(finding.rule().text());
      assertSentence(finding.source());
      assertWords(finding.supplySays());
      assertWords(finding.demandHas());
    }
    explanation.demandPoints().forEach(points -> assertSentence(points.reason()));
    explanation.supplyPoints().forEach(points -> assertSentence(points.reason()));
  }

  private static void assertSentence(Text text) {
    assertThat(text.zh()).isNotBlank();
    assertThat(text.en()).isNotBlank();
    assertWords(text);
  }

  private static void assertWords(Text text) {
    for (String words : List.of(text.zh(), text.en())) {
      assertThat(words)
          .doesNotContain("null")
          .doesNotContainPattern("[A-Z]{2,}_[A-Z]")
          .doesNotContainPattern("(?<![\\d,.])42\\d{4}(?!\\d)")
          .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}")
          .doesNotContain("donghu", "Optional[", "org-");
    }
    assertThat(text.zh().isEmpty()).isEqualTo(text.en().isEmpty());
  }

  /** All demands look alike to the supply's owner: nothing of them is in the view. */
  public static <D, S> void assertNoOracle(
      Market<D, S> market, List<D> demands, S supply, LocalDate asOf) {
    Set<String> seen = new HashSet<>();
    for (D demand : demands) {
      SupplyView view = market.explain(demand, supply, asOf).supplyView();
      seen.add(view.toString().replace(market.demandId(demand).toString(), ""));
    }
    assertThat(seen).hasSizeLessThanOrEqualTo(1);
  }

  /** The outcome of the rule of that id. */
  public static RuleOutcome outcome(Explanation explanation, String ruleId) {
    return explanation.findings().stream()
        .filter(finding -> finding.rule().id().equals(ruleId))
        .findFirst()
        .orElseThrow()
        .outcome();
  }

  /** The demand's points of the criterion of that id. */
  public static int demandPoints(Explanation explanation, String id) {
    return points(explanation.demandPoints(), id);
  }

  /** The supply's points of the criterion of that id. */
  public static int supplyPoints(Explanation explanation, String id) {
    return points(explanation.supplyPoints(), id);
  }

  private static int points(List<Points> all, String id) {
    return all.stream()
        .filter(points -> points.criterionId().equals(id))
        .findFirst()
        .orElseThrow()
        .points();
  }
}
