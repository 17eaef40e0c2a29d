package io.hanqiao.matching.kernel;

import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingRule;
import io.hanqiao.matching.lending.LendingRulebook;
import java.time.LocalDate;
import java.util.Set;

/** One demand's search: the demand on its day and the rules that hold on it. */
record DemandQuery(
    PreparedDemand demand,
    LocalDate asOf,
    LendingRulebook rulebook,
    Set<LendingRule> rules,
    int most) {

  static DemandQuery of(LendingDemand demand, LocalDate asOf, LendingRulebook rulebook, int most) {
    return new DemandQuery(
        new PreparedDemand(demand, asOf), asOf, rulebook, rulebook.rulesInForce(asOf), most);
  }
}
