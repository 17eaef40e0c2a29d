package io.hanqiao.matching.lending;

import io.hanqiao.matching.Stated;
import io.hanqiao.vocabulary.GreenCatalogueCode;
import org.jspecify.annotations.Nullable;

/**
 * What the money is invested in. Null is unknown.
 *
 * @param ownCapitalPercent own capital in the project, 0..100
 * @param filed whether the project is filed or approved (备案)
 * @param divisionCode where it is, GB/T 2260, 6 digits
 * @param parkListed whether the park is on the city's list
 * @param green its item of a green catalogue
 */
public record ProjectFacts(
    @Nullable Integer ownCapitalPercent,
    @Nullable Boolean filed,
    @Nullable String divisionCode,
    @Nullable Boolean parkListed,
    @Nullable GreenCatalogueCode green) {

  /** A need of which no project is told. */
  public static final ProjectFacts UNKNOWN = new ProjectFacts(null, null, null, null, null);

  /**
   * Refuses facts the arithmetic was not made for.
   *
   * @throws IllegalArgumentException if a number or code is out of its range
   */
  public ProjectFacts {
    Stated.requireUpTo(100, ownCapitalPercent, "Own capital (percent)");
    Stated.requireForm(divisionCode, "\\d{6}", "Division code of the project");
  }
}
