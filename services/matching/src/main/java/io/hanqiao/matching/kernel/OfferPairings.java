package io.hanqiao.matching.kernel;

import io.hanqiao.matching.Pairing;
import io.hanqiao.matching.lending.LendingSupply;

/**
 * Pairs of a need with offers in rows, with the score that the offer gives too. What that hangs on
 * is kept beside the rows: a look into the offer's record is a look into far memory.
 */
final class OfferPairings {

  private final Rows<LendingSupply> rows;
  private final BlockBests figures;
  private final TermNumbers<LendingSupply, SupplyTerms> terms;
  private final SupplyPoints points;

  OfferPairings(
      Rows<LendingSupply> rows,
      BlockBests figures,
      TermNumbers<LendingSupply, SupplyTerms> terms,
      SupplyPoints points) {
    this.rows = rows;
    this.figures = figures;
    this.terms = terms;
    this.points = points;
  }

  /** What every offer gives the need. */
  int ofAnyOffer(PreparedNeed need) {
    return points.ofAnyOffer(need);
  }

  /**
   * The pair of a need with the offer in a row.
   *
   * @param found row and the need's score, as in a {@link KeyHeap}
   * @param ofAnyOffer what every offer gives the need
   */
  Pairing of(long found, PreparedNeed need, int ofAnyOffer) {
    int row = KeyHeap.row(found);
    int number = terms.numberOf(row);
    SupplyTerms stated =
        number == TermNumbers.UNNUMBERED ? SupplyTerms.of(rows.item(row)) : terms.term(number);
    return new Pairing(
        need.needId(),
        rows.id(row),
        KeyHeap.score(found),
        ofAnyOffer + points.byTerms(stated, figures.largest(row), need));
  }
}
