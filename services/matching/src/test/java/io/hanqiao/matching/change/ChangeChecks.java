package io.hanqiao.matching.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.matching.Explanation;
import io.hanqiao.matching.Finding;
import io.hanqiao.matching.Market;
import io.hanqiao.matching.Rule;
import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.vocabulary.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What must hold of changes in every market. */
public final class ChangeChecks {

  private static final String RESOURCE =
      "/io/hanqiao/matching/rulebooks/changes-2026-11-22.properties";

  private ChangeChecks() {}

  /** The table that is shipped. */
  public static ChangeTable table() {
    try (InputStream in =
        Objects.requireNonNull(ChangeChecks.class.getResourceAsStream(RESOURCE))) {
      return ChangeTable.read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * The search finds what trying everything finds, and every set passes when run again.
   *
   * @return how many sets were found
   */
  public static <D, S> int equalsTryingEverything(
      Market<D, S> market, ChangeDomain<D, S> domain, D demand, S supply, LocalDate day) {
    Case<D, S> pair = new Case<>(demand, supply, day);
    PairChanges found = new ChangeSearch<>(market, domain).of(demand, supply, day);
    if (found.eligible()) {
      assertThat(market.pair(demand, supply, day)).isPresent();
      assertThat(found.sets()).isEmpty();
      return 0;
    }
    assertThat(new HashSet<>(found.sets()))
        .isEqualTo(new EverySet<>(market, domain, pair).smallest());
    assertThat(found.sets()).doesNotHaveDuplicates().isSortedAccordingTo(ChangeSet.CHEAPEST);
    for (ChangeSet set : found.sets()) {
      assertThat(explained(market, domain, pair, set).eligible()).isTrue();
      set.moves().forEach(move -> assertSentence(move.sentence()));
    }
    found.obstacles().forEach(obstacle -> assertSentence(obstacle.why()));
    return found.sets().size();
  }

  private static <D, S> Explanation explained(
      Market<D, S> market, ChangeDomain<D, S> domain, Case<D, S> pair, ChangeSet set) {
    Case<D, S> altered = pair;
    for (Change<D, S> change : domain.changes(pair)) {
      if (set.moves().contains(change.move())) {
        altered = change.alteration().apply(altered);
      }
    }
    return market.explain(altered.demand(), altered.supply(), altered.day());
  }

  /** A change alters the outcome of rules that are declared to read its attribute, and no other. */
  public static <D, S> void assertReadsAreDeclared(
      Market<D, S> market, ChangeDomain<D, S> domain, D demand, S supply, LocalDate day) {
    Case<D, S> pair = new Case<>(demand, supply, day);
    Map<Rule, RuleOutcome> before = outcomes(market, pair);
    for (Change<D, S> change : domain.changes(pair)) {
      Map<Rule, RuleOutcome> after = outcomes(market, change.alteration().apply(pair));
      after.forEach(
          (rule, outcome) -> {
            if (outcome != before.get(rule)) {
              assertThat(domain.reads(rule, change.move().attribute(), supply))
                  .as("%s reads %s", rule, change.move().attribute())
                  .isTrue();
            }
          });
    }
  }

  private static <D, S> Map<Rule, RuleOutcome> outcomes(Market<D, S> market, Case<D, S> pair) {
    Map<Rule, RuleOutcome> outcomes = new HashMap<>();
    List<Finding> findings = market.explain(pair.demand(), pair.supply(), pair.day()).findings();
    findings.forEach(finding -> outcomes.put(finding.rule(), finding.outcome()));
    return outcomes;
  }

  /** What opens most does so by count, and each count is what running all pairs gives. */
  public static <D, S> void assertOpeningsAreCounted(
      Market<D, S> market, ChangeDomain<D, S> domain, D demand, List<S> supplies, LocalDate day) {
    OpeningSearch.EligibleCount<D> count =
        (altered, on) ->
            (int) supplies.stream().filter(s -> market.pair(altered, s, on).isPresent()).count();
    List<Opening> openings =
        new OpeningSearch<>(market, domain, count).of(demand, supplies, day, 100);
    Map<Attribute, Integer> most = new HashMap<>();
    int now = count.of(demand, day);
    for (S supply : supplies) {
      Case<D, S> pair = new Case<>(demand, supply, day);
      for (Change<D, S> change : domain.changes(pair)) {
        if (change.move().attribute().owner() != Attribute.Owner.SUPPLY) {
          Case<D, S> altered = change.alteration().apply(pair);
          int net = count.of(altered.demand(), altered.day()) - now;
          most.merge(change.move().attribute(), net, Math::max);
        }
      }
    }
    most.values().removeIf(net -> net <= 0);
    Map<Attribute, Integer> told = new HashMap<>();
    openings.forEach(opening -> told.put(opening.move().attribute(), opening.net()));
    assertThat(told).isEqualTo(most);
  }

  private static void assertSentence(Text text) {
    for (String words : List.of(text.zh(), text.en())) {
      assertThat(words).isNotBlank().doesNotContain("null", "Optional[");
    }
  }
}
