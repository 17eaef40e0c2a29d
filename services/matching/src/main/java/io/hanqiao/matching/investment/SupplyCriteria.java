package io.hanqiao.matching.investment;

import static io.hanqiao.matching.engine.Wording.join;
import static io.hanqiao.matching.engine.Wording.orUnknown;

import io.hanqiao.matching.engine.Criteria;
import io.hanqiao.matching.engine.Reason;
import io.hanqiao.vocabulary.ListingReserve;
import io.hanqiao.vocabulary.Text;

/** How well a firm suits the mandate. Nothing here looks at debts, taxes or repayment. */
final class SupplyCriteria implements Criteria<SupplyCriterion, InvestmentDemand, Mandate> {

  private final MandateFit fit;

  SupplyCriteria(MandateFit fit) {
    this.fit = fit;
  }

  @Override
  public int share(SupplyCriterion criterion, InvestmentDemand demand, Mandate mandate) {
    return switch (criterion) {
      case STAGE_FOCUS -> fit.stage(demand, mandate);
      case SECTOR_FOCUS -> fit.sector(demand, mandate);
      case LISTING_RESERVE ->
          demand.listingReserve() == null
              ? UNKNOWN
              : fit.thresholds().reserveShares().getOrDefault(demand.listingReserve(), 0);
      case LOCALITY -> fit.locality(demand, mandate);
      case AMOUNT_POSITION -> fit.amount(demand, mandate);
    };
  }

  @Override
  public Reason reason(SupplyCriterion criterion, InvestmentDemand demand, Mandate mandate) {
    return Reason.of(words(criterion, demand, mandate));
  }

  private static Text words(SupplyCriterion criterion, InvestmentDemand demand, Mandate mandate) {
    return switch (criterion) {
      case STAGE_FOCUS -> MandateFit.stageWords(demand, mandate);
      case SECTOR_FOCUS -> MandateFit.sectorWords(demand, mandate);
      case LISTING_RESERVE ->
          join(
              new Text("上市后备等级：", "Listing reserve: "),
              orUnknown(demand.listingReserve(), ListingReserve::text),
              MandateFit.STOP);
      case LOCALITY -> MandateFit.localityWords(demand, mandate);
      case AMOUNT_POSITION -> MandateFit.amountWords(demand, mandate);
    };
  }
}
