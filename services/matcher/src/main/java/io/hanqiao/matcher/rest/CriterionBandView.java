package io.hanqiao.matcher.rest;

import io.hanqiao.matching.Band;
import io.hanqiao.matching.CriterionBand;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one criterion came out, without digits. */
@Schema(description = "How one criterion came out; digits would tell the other side's figures.")
public record CriterionBandView(
    @Schema(description = "Stable id.", examples = "lending.supply.tier") String id,
    @Schema(description = "What it looks at.") String name,
    @Schema(description = "HIGH, MEDIUM or LOW.") Band band) {

  static List<CriterionBandView> of(List<CriterionBand> bands, Locale locale) {
    return bands.stream()
        .map(b -> new CriterionBandView(b.criterionId(), b.name().in(locale), b.band()))
        .toList();
  }
}
