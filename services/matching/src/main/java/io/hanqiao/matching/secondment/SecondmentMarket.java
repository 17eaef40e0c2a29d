package io.hanqiao.matching.secondment;

import io.hanqiao.matching.Disclosure;
import io.hanqiao.matching.Market;
import io.hanqiao.matching.engine.PairwiseMarket;
import io.hanqiao.vocabulary.Text;
import java.util.stream.Stream;

/**
 * Firms that ask for an expert and experts an institution would second. Neither side is published:
 * the firm reads its own terms, bands, and whether the expert keeps all of the scheme's conditions,
 * not which; the institution reads its expert's facts and how they stand to the scheme, exactly,
 * and of the request counts and bands. Refusals are counted over people: show them {@link
 * io.hanqiao.matching.RefusalSummary#withoutFewerThan without fewer than five}.
 */
public final class SecondmentMarket {

  private static final Disclosure NEITHER =
      new Disclosure(
          new Text(
              "专家符合选派办法对人选的全部条件。",
              "The expert keeps all conditions of the scheme on who may be seconded."),
          false);

  private SecondmentMarket() {}

  /** The secondment market under a rulebook. */
  public static Market<SecondmentDemand, Expert> of(SecondmentRulebook rulebook) {
    SecondmentFit fit = new SecondmentFit(rulebook.thresholds());
    return PairwiseMarket.of(
        rulebook.frame(),
        new PairwiseMarket.Parts<>(
            new SecondmentRules(rulebook.thresholds()),
            new DemandCriteria(fit),
            new SupplyCriteria(fit),
            SecondmentDemand::requestId,
            Expert::expertId,
            (demand, expert) -> NEITHER,
            demand -> Stream.empty(),
            expert -> Stream.empty()));
  }
}
