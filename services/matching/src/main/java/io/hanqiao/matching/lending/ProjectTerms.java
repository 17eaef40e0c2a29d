package io.hanqiao.matching.lending;

import io.hanqiao.matching.Stated;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an offer must be invested in. Null is not stated.
 *
 * @param minOwnCapitalPercent own capital in the project, at least, 0..100
 * @param filingRequired whether the project must be filed or approved
 * @param parkListRequired whether the park must be on the city's list
 * @param greenCatalogueVersion edition of the green catalogue, such as 2025
 * @param greenCatalogueCodes items of it, each with all below it: 4 stands for 4.1 too
 */
public record ProjectTerms(
    @Nullable Integer minOwnCapitalPercent,
    @Nullable Boolean filingRequired,
    @Nullable Boolean parkListRequired,
    @Nullable String greenCatalogueVersion,
    @Nullable Set<String> greenCatalogueCodes) {

  /** Nothing is stated. */
  public static final ProjectTerms NOT_STATED = new ProjectTerms(null, null, null, null, null);

  /**
   * Refuses terms the arithmetic was not made for.
   *
   * @throws IllegalArgumentException if a number or code is out of its range
   */
  public ProjectTerms {
    Stated.requireUpTo(100, minOwnCapitalPercent, "Own capital (percent)");
    greenCatalogueCodes =
        Stated.keys(greenCatalogueCodes, "\\d{1,2}(\\.\\d{1,2})*", "Green catalogue code");
  }
}
