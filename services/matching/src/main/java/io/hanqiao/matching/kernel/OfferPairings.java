package io.hanqiao.matching.kernel;

import io.hanqiao.matching.Pairing;
import io.hanqiao.matching.Shortlist;
import io.hanqiao.matching.lending.LendingSupply;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of a need with offers in rows, with the score that the offer gives too. What that hangs on
 * is kept beside the rows: a look into the offer's record is a look into far memory. What terms
 * give to every need of a kind is remembered for the next need of the kind. For one thread.
 */
final class OfferPairings {

  /** A power of two: the offers on a list have few different terms. */
  private static final int REMEMBERED = 64;

  private final Rows<LendingSupply> rows;
  private final BlockBests figures;
  private final TermNumbers<LendingSupply, SupplyTerms> terms;
  private final SupplyPoints points;
  private @Nullable NeedKind kind;

  /** Numbers of terms, each in the place of its last bits. */
  private final int[] remembered = new int[REMEMBERED];

  /** What the terms remembered give. */
  private final int[] ofKind = new int[REMEMBERED];

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

  /**
   * The list of a need.
   *
   * @param found row and the need's score of each offer, as in a {@link KeyHeap}
   */
  Shortlist list(int eligible, long[] found, PreparedNeed need) {
    int ofAnyOffer = ofAnyOffer(need);
    Pairing[] best = new Pairing[found.length];
    for (int i = 0; i < best.length; i++) {
      best[i] = of(found[i], need, ofAnyOffer);
    }
    return new Shortlist(eligible, List.of(best));
  }

  /** What every offer gives the need; to be asked before its pairs. */
  int ofAnyOffer(PreparedNeed need) {
    if (!need.kind.equals(kind)) {
      kind = need.kind;
      Arrays.fill(remembered, TermNumbers.NONE);
    }
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
        ofAnyOffer
            + points.ofAmount(stated, figures.largest(row), need)
            + ofKind(number, stated, need.kind));
  }

  private int ofKind(int number, SupplyTerms stated, NeedKind asked) {
    if (number == TermNumbers.UNNUMBERED) {
      return points.ofKind(stated, asked);
    }
    int place = number & (REMEMBERED - 1);
    if (remembered[place] != number) {
      remembered[place] = number;
      ofKind[place] = points.ofKind(stated, asked);
    }
    return ofKind[place];
  }
}
