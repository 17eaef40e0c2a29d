package io.hanqiao.matching.investment;

import io.hanqiao.matching.Limits;
import io.hanqiao.matching.Stated;
import io.hanqiao.matching.place.Place;
import io.hanqiao.vocabulary.Board;
import io.hanqiao.vocabulary.DirectInstrument;
import io.hanqiao.vocabulary.FundStage;
import io.hanqiao.vocabulary.ListingReserve;
import io.hanqiao.vocabulary.Sector;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A need for direct financing. What is not said is unknown, never zero.
 *
 * @param needId the need
 * @param enterpriseId the firm
 * @param ownerOrg the firm's organisation
 * @param instrument kind of financing
 * @param stage of the firm; null if not said
 * @param sector of the firm; null if not said
 * @param amountFen asked, 分, 1..{@link Limits#MAX_FEN}
 * @param valuationFen before the round, 分; null if not said
 * @param boards aimed at; null if not said
 * @param listingReserve grade in the list of firms prepared for listing; null if in none or not
 *     known
 * @param place of the firm
 */
public record InvestmentDemand(
    UUID needId,
    UUID enterpriseId,
    String ownerOrg,
    DirectInstrument instrument,
    @Nullable FundStage stage,
    @Nullable Sector sector,
    long amountFen,
    @Nullable Long valuationFen,
    @Nullable Set<Board> boards,
    @Nullable ListingReserve listingReserve,
    Place place) {

  /**
   * Refuses numbers the arithmetic was not made for.
   *
   * @throws IllegalArgumentException if a number is out of its range
   */
  public InvestmentDemand {
    Stated.require(amountFen > 0, "The amount asked is not above zero.");
    Stated.requireUpTo(Limits.MAX_FEN, amountFen, "Amount (fen)");
    Stated.requireUpTo(Limits.MAX_FEN, valuationFen, "Valuation (fen)");
    boards = Stated.codes(boards);
  }
}
