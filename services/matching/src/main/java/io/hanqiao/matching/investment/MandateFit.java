package io.hanqiao.matching.investment;

import static io.hanqiao.matching.engine.Wording.join;
import static io.hanqiao.matching.engine.Wording.orNotStated;
import static io.hanqiao.matching.engine.Wording.orUnknown;
import static io.hanqiao.matching.engine.Wording.range;

import io.hanqiao.matching.engine.Shares;
import io.hanqiao.matching.engine.Wording;
import io.hanqiao.vocabulary.FundStage;
import io.hanqiao.vocabulary.Sector;
import io.hanqiao.vocabulary.Text;

/** The formulas and words that both sides of the investment market use. */
record MandateFit(InvestmentThresholds thresholds) {

  static final Text STOP = new Text("。", ".");

  int amount(InvestmentDemand demand, Mandate mandate) {
    return Shares.position(
        mandate.ticketMinFen(),
        mandate.ticketMaxFen(),
        demand.amountFen(),
        thresholds.ticketFullThousandths(),
        thresholds.ticketEdgeShare());
  }

  int stage(InvestmentDemand demand, Mandate mandate) {
    return Shares.focus(mandate.stages(), demand.stage(), thresholds.stageStep());
  }

  int sector(InvestmentDemand demand, Mandate mandate) {
    return Shares.focus(mandate.sectors(), demand.sector(), thresholds.sectorStep());
  }

  int locality(InvestmentDemand demand, Mandate mandate) {
    return thresholds.locality().share(mandate.area(), demand.place());
  }

  static Text amountWords(InvestmentDemand demand, Mandate mandate) {
    return join(
        new Text("单笔投资", "Tickets "),
        range(mandate.ticketMinFen(), mandate.ticketMaxFen(), Wording::money),
        new Text("；融资", "; asked "),
        Wording.money(demand.amountFen()),
        STOP);
  }

  static Text stageWords(InvestmentDemand demand, Mandate mandate) {
    return join(
        new Text("支持阶段：", "Stages: "),
        orNotStated(mandate.stages(), Wording::names),
        new Text("；企业阶段：", "; the firm's: "),
        orUnknown(demand.stage(), FundStage::text),
        STOP);
  }

  static Text sectorWords(InvestmentDemand demand, Mandate mandate) {
    return join(
        new Text("支持方向：", "Sectors: "),
        orNotStated(mandate.sectors(), Wording::names),
        new Text("；企业方向：", "; the firm's: "),
        orUnknown(demand.sector(), Sector::text),
        STOP);
  }

  static Text localityWords(InvestmentDemand demand, Mandate mandate) {
    return join(
        new Text("投资区域：", "Area: "),
        mandate.area().text(),
        new Text("；企业所在地：", "; the firm's place: "),
        demand.place().text(),
        STOP);
  }
}
