package io.hanqiao.matching.lending;

import static io.hanqiao.matching.RuleOutcome.FACT_MISSING;
import static io.hanqiao.matching.RuleOutcome.NOT_STATED;
import static io.hanqiao.matching.engine.Checks.passedIf;
import static io.hanqiao.matching.engine.Wording.join;
import static io.hanqiao.matching.engine.Wording.orNotStated;
import static io.hanqiao.matching.engine.Wording.orUnknown;

import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.matching.engine.Checks;
import io.hanqiao.matching.engine.Wording;
import io.hanqiao.vocabulary.GradeScheme;
import io.hanqiao.vocabulary.Text;
import io.hanqiao.vocabulary.ValueGrade;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules that cap the amount by figures of the firm or of the lender. */
final class AmountRules {

  private final LendingRulebook rulebook;

  private AmountRules(LendingRulebook rulebook) {
    this.rulebook = rulebook;
  }

  static void addTo(Map<LendingRule, Ruling> rulings, LendingRulebook rulebook) {
    AmountRules rules = new AmountRules(rulebook);
    rulings.put(
        LendingRule.AMOUNT_WITHIN_REVENUE_CAP,
        new Ruling(
            AmountRules::revenueCap,
            supply -> ofRevenue(supply.figures().amountCapRevenuePercent()),
            demand ->
                beside(
                    demand,
                    new Text("年营业收入", "annual revenue "),
                    orUnknown(demand.firm().figures().annualRevenueFen(), Wording::money))));
    rulings.put(
        LendingRule.AMOUNT_WITHIN_GRADE_CEILING,
        new Ruling(rules::gradeCeiling, rules::ceilings, AmountRules::grades));
    rulings.put(
        LendingRule.AMOUNT_WITHIN_PATENT_CAP,
        new Ruling(
            AmountRules::patentCap,
            supply ->
                orNotStated(
                    supply.security().amountPerPatentMaxFen(),
                    cap ->
                        join(
                            new Text("每件未质押发明专利", "for each unpledged patent "),
                            Wording.money(cap))),
            demand ->
                beside(
                    demand,
                    new Text("未质押发明专利", "unpledged patents "),
                    orUnknown(
                        demand.firm().figures().unpledgedInventionPatents(), Wording::plain))));
    lenders(rulings);
  }

  private static void lenders(Map<LendingRule, Ruling> rulings) {
    rulings.put(
        LendingRule.AMOUNT_WITHIN_PRODUCT,
        Ruling.within(
            supply -> supply.loan().amountMinFen(),
            supply -> supply.loan().amountMaxFen(),
            demand -> demand.request().amountFen(),
            Wording::money));
    rulings.put(
        LendingRule.HEADROOM_LEFT,
        Ruling.atMost(
            supply -> supply.limits().headroomFen(),
            demand -> demand.request().amountFen(),
            Wording::money));
    rulings.put(
        LendingRule.BANK_LIMIT_PER_FIRM,
        Ruling.atMost(
            supply -> supply.limits().bankMaxPerFirmFen(),
            demand -> demand.request().amountFen(),
            Wording::money));
    rulings.put(
        LendingRule.RISK_POOL_OPEN,
        new Ruling(
            (demand, supply) -> riskPool(supply.limits().riskPoolSuspended()),
            supply ->
                orNotStated(
                    supply.limits().riskPoolSuspended(),
                    suspended ->
                        suspended
                            ? new Text("资金池已暂停", "the pool is suspended")
                            : new Text("资金池运行中", "the pool is open")),
            demand -> new Text("", "")));
  }

  private static RuleOutcome riskPool(@Nullable Boolean suspended) {
    return suspended == null ? NOT_STATED : passedIf(!suspended);
  }

  private static RuleOutcome revenueCap(LendingDemand demand, LendingSupply supply) {
    return Checks.shareOf(
        supply.figures().amountCapRevenuePercent(),
        demand.firm().figures().annualRevenueFen(),
        demand.request().amountFen());
  }

  private RuleOutcome gradeCeiling(LendingDemand demand, LendingSupply supply) {
    GradeScheme scheme = supply.figures().gradeCeiling();
    if (scheme == null) {
      return NOT_STATED;
    }
    ValueGrade grade = demand.firm().standing().grade(scheme);
    return grade == null
        ? FACT_MISSING
        : passedIf(demand.request().amountFen() <= rulebook.gradeCeilingFen(scheme, grade));
  }

  /** So much for each, worked out by division: the product could be too large a number. */
  private static RuleOutcome patentCap(LendingDemand demand, LendingSupply supply) {
    Long cap = supply.security().amountPerPatentMaxFen();
    Integer patents = demand.firm().figures().unpledgedInventionPatents();
    if (cap == null) {
      return NOT_STATED;
    }
    if (patents == null) {
      return FACT_MISSING;
    }
    long amount = demand.request().amountFen();
    return passedIf(patents > 0 && (amount + patents - 1) / patents <= cap);
  }

  private Text ceilings(LendingSupply supply) {
    GradeScheme scheme = supply.figures().gradeCeiling();
    if (scheme == null) {
      return Wording.NOT_STATED;
    }
    List<Text> parts = new ArrayList<>();
    rulebook
        .gradeCeilings(scheme)
        .forEach(
            (grade, fen) -> parts.add(join(grade.text(), new Text("", " "), Wording.money(fen))));
    return join(scheme.text(), new Text("：", ": "), Wording.list(parts));
  }

  private static Text grades(LendingDemand demand) {
    FirmStanding standing = demand.firm().standing();
    return beside(
        demand,
        new Text("知识价值", "knowledge value "),
        join(
            orUnknown(standing.knowledgeValue(), ValueGrade::text),
            new Text("，商业价值", ", commercial value "),
            orUnknown(standing.commercialValue(), ValueGrade::text)));
  }

  static Text asked(LendingDemand demand) {
    return Wording.money(demand.request().amountFen());
  }

  /** The amount and the fact it is held against. */
  static Text beside(LendingDemand demand, Text what, Text fact) {
    return join(new Text("申请", "asks "), asked(demand), new Text("，", ", "), what, fact);
  }

  static Text ofRevenue(@Nullable Integer percent) {
    return orNotStated(
        percent, share -> new Text("年营业收入的" + share + "%", share + "% of annual revenue"));
  }
}
