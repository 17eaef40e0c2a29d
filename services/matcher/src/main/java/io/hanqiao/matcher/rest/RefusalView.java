package io.hanqiao.matcher.rest;

import io.hanqiao.matching.RefusalCount;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many supplies a rule refused. */
@Schema(name = "Refusal", description = "How many supplies one rule refused.")
public record RefusalView(
    @Schema(description = "Stable id of the rule.") String rule,
    @Schema(description = "The rule as a person reads it.") String sentence,
    @Schema(description = "Supplies this rule refused, alone or with others.") int supplies,
    @Schema(description = "Supplies that no other rule refuses.") int alone,
    @Schema(description = "Of `supplies`, those for lack of a fact.") int factMissing) {

  static List<RefusalView> of(List<RefusalCount> counts, Locale locale) {
    return counts.stream()
        .map(
            c ->
                new RefusalView(
                    c.rule().id(),
                    c.rule().text().in(locale),
                    c.refused(),
                    c.alone(),
                    c.factMissing()))
        .toList();
  }
}
