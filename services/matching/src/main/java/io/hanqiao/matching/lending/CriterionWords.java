package io.hanqiao.matching.lending;

import static io.hanqiao.matching.engine.Wording.join;
import static io.hanqiao.matching.engine.Wording.orNotStated;
import static io.hanqiao.matching.engine.Wording.orUnknown;
import static io.hanqiao.matching.engine.Wording.range;

import io.hanqiao.matching.engine.Wording;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.Text;
import java.util.Collections;
import java.util.Set;

/** Why a criterion gave what it gave, with the facts it rests on: for the firm's own eyes only. */
final class CriterionWords {

  static final Text NEUTRAL =
      new Text("未载明，按中性比例计分。", "Not stated: the neutral share of the points.");
  private static final Text STOP = new Text("。", ".");
  private static final Text ASKED = new Text("；申请", "; asked ");

  private final DemandScoring scoring;

  CriterionWords(DemandScoring scoring) {
    this.scoring = scoring;
  }

  Text reason(DemandCriterion criterion, LendingDemand demand, LendingSupply offer) {
    if (scoring.share(criterion, demand, offer) == null) {
      return NEUTRAL;
    }
    return switch (criterion) {
      case COST -> cost(demand, offer);
      case SPEED -> speed(demand, offer);
      case LIGHT_SECURITY -> security(demand, offer);
      case AMOUNT_ROOM ->
          join(
              new Text("产品上限", "Largest loan "),
              orNotStated(offer.loan().amountMaxFen(), Wording::money),
              ASKED,
              Wording.money(demand.request().amountFen()),
              STOP);
      case TERM_ROOM ->
          join(
              new Text("产品最长", "Longest term "),
              orNotStated(offer.loan().termMaxMonths(), Wording::months),
              ASKED,
              orUnknown(demand.request().termMonths(), Wording::months),
              STOP);
    };
  }

  private Text cost(LendingDemand demand, LendingSupply offer) {
    PriceTerms price = offer.loan().price();
    boolean bare = price.feePpm() == null && price.subsidyPpm() == null;
    LoanRequest asked = demand.request();
    return join(
        bare ? new Text("利率", "Rate ") : new Text("价格：", "Price: "),
        PriceWords.of(price),
        bare ? new Text("，取中值", ", middle ") : new Text("；综合成本中值", "; all-in, the middle is "),
        orNotStated(DemandScoring.middlePrice(price), Wording::rate),
        asked.rateCeilingPpm() == null && asked.rateCeilingLprSpreadBp() == null
            ? new Text("；对照市场参考利率", "; against the market's ")
            : new Text("；对照企业上限", "; against the firm's ceiling of "),
        Wording.rate(scoring.rateAnchor(demand)),
        STOP);
  }

  private Text speed(LendingDemand demand, LendingSupply offer) {
    return join(
        new Text("银行", "Decision in "),
        orNotStated(offer.loan().decisionDays(), Wording::days),
        new Text("内审批；", "; "),
        demand.request().neededWithinDays() == null
            ? new Text("企业未设时限，对照市场", "no deadline, against the market's ")
            : new Text("企业用款时限", "money needed within "),
        Wording.days(scoring.daysHeldAgainst(demand)),
        STOP);
  }

  private static Text security(LendingDemand demand, LendingSupply offer) {
    Set<SecurityType> accepted = offer.security().types();
    Set<SecurityType> usable =
        DemandScoring.usable(demand, accepted == null ? Collections.emptySet() : accepted);
    return usable.isEmpty()
        ? new Text("没有双方都可行的担保方式。", "No kind of security suits both.")
        : join(new Text("双方可行的担保方式：", "Security that suits both: "), Wording.names(usable), STOP);
  }

  /** The share tells whether the matter was stated at all. */
  static Text reason(SupplyCriterion criterion, LendingDemand demand, LendingSupply offer) {
    FirmFacts firm = demand.firm();
    return switch (criterion) {
      case AMOUNT_POSITION ->
          join(
              new Text("产品额度", "Amounts "),
              range(offer.loan().amountMinFen(), offer.loan().amountMaxFen(), Wording::money),
              ASKED,
              Wording.money(demand.request().amountFen()),
              STOP);
      case TERM_POSITION ->
          join(
              new Text("产品期限", "Terms "),
              range(offer.loan().termMinMonths(), offer.loan().termMaxMonths(), Wording::months),
              ASKED,
              orUnknown(demand.request().termMonths(), Wording::months),
              STOP);
      case TIER -> join(new Text("梯度：", "Tier: "), FirmWords.tier(firm.standing()), STOP);
      case LOCALITY ->
          join(new Text("企业所在地：", "The firm's place: "), FirmWords.place(firm.place()), STOP);
      case RELATIONSHIP_ROOM ->
          join(
              new Text("现有贷款银行数：", "Banks that lend today: "),
              orUnknown(firm.borrowing().lendingBanks(), Wording::plain),
              STOP);
      case PURPOSE_FOCUS ->
          join(
              new Text("产品支持的用途：", "Purposes financed: "),
              orNotStated(offer.loan().purposes(), Wording::names),
              STOP);
    };
  }
}
