package io.hanqiao.matching.investment;

import static io.hanqiao.matching.engine.Wording.join;
import static io.hanqiao.matching.engine.Wording.orNotStated;

import io.hanqiao.matching.engine.Criteria;
import io.hanqiao.matching.engine.Reason;
import io.hanqiao.matching.engine.Shares;
import io.hanqiao.matching.engine.Wording;
import io.hanqiao.vocabulary.Text;

/** How well a mandate suits the firm. */
final class DemandCriteria implements Criteria<DemandCriterion, InvestmentDemand, Mandate> {

  private final MandateFit fit;

  DemandCriteria(MandateFit fit) {
    this.fit = fit;
  }

  @Override
  public int share(DemandCriterion criterion, InvestmentDemand demand, Mandate mandate) {
    return switch (criterion) {
      case TICKET_CENTRALITY -> fit.amount(demand, mandate);
      case STAGE_FOCUS -> fit.stage(demand, mandate);
      case SECTOR_FOCUS -> fit.sector(demand, mandate);
      case LOCALITY -> fit.locality(demand, mandate);
      case DRY_POWDER_ROOM ->
          mandate.dryPowderFen() == null
              ? UNKNOWN
              : Shares.room(
                  mandate.dryPowderFen(),
                  demand.amountFen(),
                  fit.thresholds().powderFullThousandths());
    };
  }

  @Override
  public Reason reason(DemandCriterion criterion, InvestmentDemand demand, Mandate mandate) {
    return Reason.of(words(criterion, demand, mandate));
  }

  private static Text words(DemandCriterion criterion, InvestmentDemand demand, Mandate mandate) {
    return switch (criterion) {
      case TICKET_CENTRALITY -> MandateFit.amountWords(demand, mandate);
      case STAGE_FOCUS -> MandateFit.stageWords(demand, mandate);
      case SECTOR_FOCUS -> MandateFit.sectorWords(demand, mandate);
      case LOCALITY -> MandateFit.localityWords(demand, mandate);
      case DRY_POWDER_ROOM ->
          join(
              new Text("可投余额", "Dry powder "),
              orNotStated(mandate.dryPowderFen(), Wording::money),
              new Text("；融资", "; asked "),
              Wording.money(demand.amountFen()),
              MandateFit.STOP);
    };
  }
}
