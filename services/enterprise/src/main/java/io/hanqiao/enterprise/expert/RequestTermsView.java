package io.hanqiao.enterprise.expert;

import io.hanqiao.vocabulary.Sector;
import io.hanqiao.vocabulary.TitleClass;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The terms of an expert request on the wire: in answers and in events alike. */
@Schema(hidden = true)
record RequestTermsView(
    @Schema(description = "What the expert is to help with.") String problem,
    @Schema(description = "What is to be reached; may be empty.") List<Indicator> indicators,
    @Schema(description = "Lines of industry, one to three.") Set<Sector> sectors,
    @Schema(
            description = "Symbols of the International Patent Classification; may be empty.",
            examples = "[\"G10L 17/02\"]")
        Set<String> ipc,
    @Schema(description = "Days a month on the spot.", examples = "4", nullable = true)
        @Nullable Integer daysPerMonth,
    @Schema(description = "Months.", examples = "24") int termMonths,
    @Schema(description = "Lowest class of professional title accepted.", nullable = true)
        @Nullable TitleClass minTitle,
    @Schema(description = "Kilometres.", examples = "60", nullable = true)
        @Nullable Integer maxDistanceKm,
    @Schema(description = "Batch of the programme.", examples = "5", nullable = true)
        @Nullable Integer batch) {

  static RequestTermsView of(RequestTerms terms) {
    return new RequestTermsView(
        terms.problem(),
        terms.indicators(),
        terms.sectors(),
        terms.ipc(),
        terms.daysPerMonth(),
        terms.termMonths(),
        terms.minTitle(),
        terms.maxDistanceKm(),
        terms.batch());
  }
}
