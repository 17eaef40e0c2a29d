package io.hanqiao.matcher.rest;

import io.hanqiao.matching.change.Contradiction;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value of a demand's own that nothing on offer accepts. */
@Schema(
    name = "DemandFinding",
    description = "A value of the demand that nothing on offer accepts.")
public record FindingView(
    @Schema(description = "The field as it was posted.", examples = "termMonths") String field,
    @Schema(description = "The rule it breaks with every supply.") String rule,
    @Schema(description = "The value as it stands.", examples = "240个月") String value,
    @Schema(description = "What would be right.") String right) {

  static List<FindingView> of(List<Contradiction> found, Locale locale) {
    return found.stream()
        .map(
            f -> new FindingView(f.field(), f.ruleId(), f.value().in(locale), f.right().in(locale)))
        .toList();
  }
}
