package io.hanqiao.matcher.rest;

import io.hanqiao.matching.Points;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one criterion gave. The points of a list's criteria add up to its score, to the digit. */
@Schema(description = "What one criterion gave; points of all criteria add up to the score.")
public record CriterionView(
    @Schema(description = "Stable id.", examples = "lending.demand.cost") String id,
    @Schema(description = "What it looks at.") String name,
    @Schema(description = "Given, 0 to max.", examples = "280000") int points,
    @Schema(description = "The criterion's weight.", examples = "350000") int max,
    @Schema(description = "Why, in a sentence.") String reason,
    @Schema(
            description =
                "The same part by part where texts are compared; null for other criteria, and"
                    + " while a text is not encoded.",
            nullable = true)
        @Nullable TextEvidenceView evidence) {

  static List<CriterionView> of(List<Points> points, Locale locale) {
    return points.stream()
        .map(
            p ->
                new CriterionView(
                    p.criterionId(),
                    p.name().in(locale),
                    p.points(),
                    p.max(),
                    p.reason().in(locale),
                    TextEvidenceView.of(p, locale)))
        .toList();
  }
}
