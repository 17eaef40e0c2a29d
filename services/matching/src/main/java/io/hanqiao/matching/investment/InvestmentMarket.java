package io.hanqiao.matching.investment;

import io.hanqiao.matching.Disclosure;
import io.hanqiao.matching.Market;
import io.hanqiao.matching.engine.PairwiseMarket;
import java.util.stream.Stream;

/**
 * Firms that look for capital and funds that invest. Mandates are published: the firm reads them
 * exactly. Of the firm's need the fund's owner reads counts and bands only.
 */
public final class InvestmentMarket {

  private InvestmentMarket() {}

  /** The investment market under a rulebook. */
  public static Market<InvestmentDemand, Mandate> of(InvestmentRulebook rulebook) {
    MandateFit fit = new MandateFit(rulebook.thresholds());
    return PairwiseMarket.of(
        rulebook.frame(),
        new PairwiseMarket.Parts<>(
            new InvestmentRules(rulebook.thresholds()),
            new DemandCriteria(fit),
            new SupplyCriteria(fit),
            InvestmentDemand::needId,
            Mandate::mandateId,
            (demand, mandate) -> Disclosure.SUPPLY_ONLY,
            demand -> Stream.empty(),
            mandate -> mandate.turningDays(rulebook.thresholds().holdMonths())));
  }
}
