package io.hanqiao.matcher.preview;

import io.hanqiao.matching.Rule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an offer would reach, for the lender. */
@Schema(
    description =
        "What an offer would reach. What a lender is told of needs is counted; what it is not told"
            + " is a share of the whole market. The lender's own conditions are not counted.")
public record ReachView(
    @Schema(description = "The dated rulebook.", examples = "lending-2024-07") String rulebook,
    @Schema(description = "The day it holds for.") LocalDate asOf,
    @Schema(description = "Open needs.") Count openNeeds,
    @Schema(
            description =
                "Needs that may fit as far as a lender is told of them: purpose, band of the amount,"
                    + " place and line.")
        Count mayFit,
    @Schema(
            description =
                "The part of the market that keeps all other rules, percent, rounded down to a"
                    + " multiple of 5; null while too few firms are there.",
            examples = "35",
            nullable = true)
        @Nullable Integer passPercent,
    @Schema(description = "Needs that would keep every rule: mayFit by passPercent.") Count passing,
    @Schema(description = "Rules that firms are not told apart by, the one refusing most first.")
        List<RuleReach> rules) {

  /** One rule over the whole market. */
  @Schema(description = "Needs of the whole market that one rule refuses.")
  public record RuleReach(
      @Schema(description = "Stable id.", examples = "lending.min-revenue") String rule,
      @Schema(description = "The rule as a person reads it.") String sentence,
      @Schema(description = "Needs refused.") Count refused) {}

  static ReachView of(Reach reach, String rulebook, LocalDate asOf, Locale locale) {
    Comparator<RuleReach> mostFirst =
        Comparator.comparingInt(
            (RuleReach each) -> each.refused().count() == null ? 0 : -each.refused().count());
    return new ReachView(
        rulebook,
        asOf,
        Count.of(reach.open(), locale),
        Count.of(reach.mayFit(), locale),
        reach.sharePercent(),
        Count.of(reach.estimate(), locale),
        reach.refused().keySet().stream()
            .map(rule -> rule(reach, rule, locale))
            // A rule that refuses few is not named: that it refuses anybody is told of few, too.
            .filter(each -> each.refused().count() != null)
            .sorted(mostFirst.thenComparing(RuleReach::rule))
            .toList());
  }

  private static RuleReach rule(Reach reach, Rule rule, Locale locale) {
    return new RuleReach(
        rule.id(), rule.text().in(locale), Count.of(reach.refusedBy(rule), locale));
  }
}
