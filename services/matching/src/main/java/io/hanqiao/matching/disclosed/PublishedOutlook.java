package io.hanqiao.matching.disclosed;

import io.hanqiao.matching.CriterionBand;
import io.hanqiao.matching.Market;
import io.hanqiao.matching.Pairing;
import java.time.LocalDate;
import java.util.List;

/**
 * Where demands are published whole, they look to a supply's owner as they are.
 *
 * @param market the rules and scores
 * @param asOf the day
 */
public record PublishedOutlook<D, S>(Market<D, S> market, LocalDate asOf) implements Outlook<D, S> {

  @Override
  public int score(D told, S supply) {
    return market.pair(told, supply, asOf).map(Pairing::supplyScore).orElse(REFUSED);
  }

  @Override
  public List<CriterionBand> criteria(D told, S supply) {
    return market.explain(told, supply, asOf).supplyView().criteria();
  }
}
