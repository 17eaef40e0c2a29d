package io.hanqiao.benchmarks;

import io.hanqiao.matching.Shortlist;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.ReferenceMatcher;
import java.util.List;

/** Pair by pair, as the rules are written to be read: what every other engine must equal. */
public final class ReferenceEngine implements Engine {

  private final BenchMarket market;
  private final ReferenceMatcher matcher;

  /** Over a market. */
  public ReferenceEngine(BenchMarket market) {
    this.market = market;
    this.matcher = new ReferenceMatcher(market.rulebook(), market.day());
  }

  @Override
  public String name() {
    return "reference";
  }

  @Override
  public List<Shortlist> best(List<LendingDemand> needs, int most) {
    return needs.stream().map(need -> matcher.bestSupplies(need, market.offers(), most)).toList();
  }

  @Override
  public void close() {
    // Holds nothing but memory.
  }
}
