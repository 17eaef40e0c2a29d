package io.hanqiao.matching.lending;

import io.hanqiao.matching.place.Place;

/**
 * What is known of the firm that asks for a loan. Null means unknown, never zero and never "no".
 *
 * @param place where it is; the management district is never derived from the division
 * @param industry in what line it works
 * @param standing what it is recognised as
 * @param figures its figures
 * @param borrowing its record as a borrower
 */
public record FirmFacts(
    Place place,
    FirmIndustry industry,
    FirmStanding standing,
    FirmFigures figures,
    FirmBorrowing borrowing) {

  /** A firm of which nothing is known. */
  public static final FirmFacts UNKNOWN =
      new FirmFacts(
          Place.UNKNOWN,
          FirmIndustry.UNKNOWN,
          FirmStanding.UNKNOWN,
          FirmFigures.UNKNOWN,
          FirmBorrowing.UNKNOWN);
}
