package io.hanqiao.matcher.rest;

import io.hanqiao.matching.OwnTerm;
import io.hanqiao.matching.SupplyView;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule that looks at a supply and the day alone, and refuses it to everybody. */
@Schema(
    name = "SupplyObstacle",
    description = "A rule on the supply alone that keeps it from every demand.")
public record ObstacleView(
    @Schema(description = "Stable id of the rule.", examples = "investment.direct-investor")
        String rule,
    @Schema(description = "The rule as a person reads it.") String sentence,
    @Schema(description = "What the supply says on the matter.") String supplySays,
    @Schema(description = "What could be supplied; null unless a fact is missing.", nullable = true)
        @Nullable String remedy) {

  /** Of a pair with any demand: such rules come out the same with all of them. */
  static List<ObstacleView> of(SupplyView view, Locale locale) {
    return view.terms().stream()
        .filter(term -> term.outcome() != null && term.outcome().refuses())
        .map(term -> of(term, locale))
        .toList();
  }

  private static ObstacleView of(OwnTerm term, Locale locale) {
    return new ObstacleView(
        term.ruleId(),
        term.sentence().in(locale),
        term.supplySays().in(locale),
        term.remedy() == null ? null : term.remedy().in(locale));
  }
}
