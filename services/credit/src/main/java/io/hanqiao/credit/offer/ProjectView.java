package io.hanqiao.credit.offer;

import io.hanqiao.vocabulary.AreaBasis;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked of the project, on the wire. */
@Schema(hidden = true)
record ProjectView(
    @Schema(description = "Whose place counts for the area served; FIRM if null.", nullable = true)
        @Nullable AreaBasis areaBasis,
    @Schema(description = "Own capital, percent of the investment, at least.", nullable = true)
        @Nullable Integer minOwnCapitalPercent,
    @Schema(description = "The project must be filed.", nullable = true)
        @Nullable Boolean projectFilingRequired,
    @Schema(description = "The park must be on the bank's list.", nullable = true)
        @Nullable Boolean parkListRequired,
    @Schema(description = "The equipment renewal must be on the official list.", nullable = true)
        @Nullable Boolean equipmentListRequired,
    @Schema(description = "Edition of the green catalogue.", examples = "2025", nullable = true)
        @Nullable String greenCatalogueVersion,
    @Schema(description = "Prefixes of its codes, any one.", nullable = true)
        @Nullable Set<String> greenCatalogueCodes) {

  static ProjectView of(ProjectTerms terms) {
    return new ProjectView(
        terms.areaBasis(),
        terms.minOwnCapitalPercent(),
        terms.projectFilingRequired(),
        terms.parkListRequired(),
        terms.equipmentListRequired(),
        terms.greenCatalogueVersion(),
        terms.greenCatalogueCodes());
  }
}
