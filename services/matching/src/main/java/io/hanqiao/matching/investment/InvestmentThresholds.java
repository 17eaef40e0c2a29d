package io.hanqiao.matching.investment;

import io.hanqiao.matching.place.Locality;
import io.hanqiao.matching.rulebook.RulebookText;
import io.hanqiao.vocabulary.ListingReserve;
import java.util.Map;

/**
 * The numbers inside the investment market's rules and formulas. A "share" is the part of a
 * criterion's weight that is given, in millionths.
 *
 * @param holdMonths life a fund must have left to hold and exit, 0..240
 * @param reinvestmentRegion division a local reinvestment counts in where the mandate names no area
 * @param ticketFullThousandths width of the middle of the ticket range that gets the full share,
 *     0..999
 * @param ticketEdgeShare share at the very edge of the ticket range
 * @param stageStep share lost for each further stage a mandate invests in
 * @param sectorStep share lost for each further sector a mandate invests in
 * @param reserveShares share by grade of listing reserve
 * @param locality share by nearness
 * @param powderFullThousandths dry powder over amount, in thousandths, for the full share, at least
 *     1
 */
public record InvestmentThresholds(
    int holdMonths,
    String reinvestmentRegion,
    int ticketFullThousandths,
    int ticketEdgeShare,
    int stageStep,
    int sectorStep,
    Map<ListingReserve, Integer> reserveShares,
    Locality locality,
    int powderFullThousandths) {

  static InvestmentThresholds of(RulebookText text) {
    return new InvestmentThresholds(
        text.number("fundLife.holdMonths", 240),
        text.division("localReinvestment.region"),
        text.number("position.fullThousandths", 999),
        text.share("position.edgeShare"),
        text.share("stageFocus.stepPerFurtherStage"),
        text.share("sectorFocus.stepPerFurtherSector"),
        text.forEach(ListingReserve.class, grade -> text.share("listingReserve.share." + grade)),
        Locality.of(text),
        text.number("dryPowder.fullThousandths", 1, 100_000));
  }
}
