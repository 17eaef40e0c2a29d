package io.hanqiao.matching.kernel;

import io.hanqiao.matching.lending.LendingSupply;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which offers are given their rows at first: like beside like, so that a need's
 * survivors lie in few blocks; among like ones the cheaper first, so that blocks differ in their
 * bounds. Changes the cost of a search and nothing else.
 */
final class OfferOrder {

  private OfferOrder() {}

  static List<LendingSupply> sorted(Collection<LendingSupply> supplies) {
    List<LendingSupply> sorted = new ArrayList<>(supplies);
    sorted.sort(
        Comparator.<LendingSupply>comparingLong(supply -> Mask.of(supply.loan().purposes()))
            .thenComparingLong(supply -> Mask.of(supply.security().types()))
            .thenComparingLong(supply -> Mask.of(supply.productForm()))
            .thenComparing(supply -> String.join(",", OfferKeys.areas(supply)))
            .thenComparingLong(supply -> AllIn.middle(supply.loan().price())));
    return sorted;
  }
}
