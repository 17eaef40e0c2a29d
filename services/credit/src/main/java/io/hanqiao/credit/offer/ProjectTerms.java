package io.hanqiao.credit.offer;

import io.hanqiao.vocabulary.AreaBasis;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the project that is financed. Null is not stated, never a refusal.
 *
 * @param areaBasis whose place counts for the area served; the firm's if null
 * @param minOwnCapitalPercent of the investment, at least, 0 to 99
 * @param projectFilingRequired whether the project is filed (备案)
 * @param parkListRequired whether the park is on the bank's list
 * @param equipmentListRequired whether the equipment renewal is on the official list
 * @param greenCatalogueVersion edition the codes are of; null only without codes
 * @param greenCatalogueCodes prefixes of codes, any one
 */
@Embeddable
record ProjectTerms(
    @Enumerated(EnumType.STRING) @Nullable AreaBasis areaBasis,
    @Nullable Integer minOwnCapitalPercent,
    @Nullable Boolean projectFilingRequired,
    @Nullable Boolean parkListRequired,
    @Nullable Boolean equipmentListRequired,
    @Nullable String greenCatalogueVersion,
    @Nullable Set<String> greenCatalogueCodes) {

  /** Nothing stated: the database reads all-null columns as no terms at all. */
  static final ProjectTerms NONE = new ProjectTerms(null, null, null, null, null, null, null);
}
