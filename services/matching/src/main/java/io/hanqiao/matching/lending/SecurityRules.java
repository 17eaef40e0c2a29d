package io.hanqiao.matching.lending;

import static io.hanqiao.matching.RuleOutcome.FACT_MISSING;
import static io.hanqiao.matching.RuleOutcome.FAILED;
import static io.hanqiao.matching.RuleOutcome.NOT_STATED;
import static io.hanqiao.matching.RuleOutcome.PASSED;
import static io.hanqiao.matching.engine.Checks.anyOf;
import static io.hanqiao.matching.engine.Checks.passedIf;
import static io.hanqiao.matching.engine.Wording.join;
import static io.hanqiao.matching.engine.Wording.orNotStated;

import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.matching.engine.Wording;
import io.hanqiao.matching.place.Area;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.Text;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules on what secures the loan. */
final class SecurityRules {

  private final LendingRulebook rulebook;

  private SecurityRules(LendingRulebook rulebook) {
    this.rulebook = rulebook;
  }

  static void addTo(Map<LendingRule, Ruling> rulings, LendingRulebook rulebook) {
    SecurityRules rules = new SecurityRules(rulebook);
    rulings.put(
        LendingRule.SECURITY_ACCEPTED,
        new Ruling(
            (demand, supply) -> anyOf(supply.security().types(), demand.security().types()),
            supply -> orNotStated(supply.security().types(), Wording::names),
            demand -> namesOrUnknown(demand.security().types())));
    rulings.put(
        LendingRule.COLLATERAL_ACCEPTED,
        new Ruling(
            rules::collateral,
            supply -> orNotStated(supply.security().collateral(), Wording::names),
            demand -> namesOrUnknown(demand.security().collateral())));
    rulings.put(
        LendingRule.LOAN_TO_VALUE_WITHIN_LIMIT,
        new Ruling(rules::loanToValue, SecurityRules::percents, SecurityRules::values));
    rulings.put(
        LendingRule.WARRANT_ACCEPTED,
        Ruling.onlyIf(
            supply -> supply.security().warrantRequired(),
            demand -> demand.security().acceptsWarrant()));
    rulings.put(
        LendingRule.CONTROLLER_GUARANTEE,
        Ruling.onlyIf(
            supply -> supply.security().controllerGuaranteeRequired(),
            demand -> demand.security().controllerGuarantee()));
    rulings.put(
        LendingRule.GUARANTOR_AVAILABLE,
        new Ruling(
            SecurityRules::guarantor,
            SecurityRules::guarantors,
            demand ->
                AmountRules.beside(
                    demand, new Text("所在地", "placed in "), demand.firm().place().text())));
  }

  /**
   * The assets an offer names bind unless the firm can give a security the offer states that needs
   * no asset. An offer that names assets and no kind of security means to be secured by them.
   */
  private RuleOutcome collateral(LendingDemand demand, LendingSupply supply) {
    if (supply.security().collateral() == null) {
      return NOT_STATED;
    }
    return goesWithoutAsset(demand, supply)
        ? PASSED
        : anyOf(supply.security().collateral(), demand.security().collateral());
  }

  private boolean goesWithoutAsset(LendingDemand demand, LendingSupply supply) {
    if (supply.security().types() == null) {
      return false;
    }
    Set<SecurityType> withoutAsset = EnumSet.allOf(SecurityType.class);
    withoutAsset.removeAll(rulebook.assetBacked());
    withoutAsset.retainAll(demand.security().types());
    return !Collections.disjoint(withoutAsset, supply.security().types());
  }

  /** The assets that the offer rates and the firm has valued carry the amount together. */
  private RuleOutcome loanToValue(LendingDemand demand, LendingSupply supply) {
    Map<Collateral, Integer> percents = supply.security().loanToValuePercent();
    if (percents == null) {
      return NOT_STATED;
    }
    if (goesWithoutAsset(demand, supply)) {
      return PASSED;
    }
    boolean valued = false;
    long carried = 0;
    for (Map.Entry<Collateral, Integer> percent : percents.entrySet()) {
      Long value = demand.security().valuesFen().get(percent.getKey());
      if (value != null) {
        valued = true;
        carried += value * percent.getValue() / 100;
      }
    }
    return valued ? passedIf(demand.request().amountFen() <= carried) : FACT_MISSING;
  }

  private static RuleOutcome guarantor(LendingDemand demand, LendingSupply supply) {
    List<GuarantorCapacity> named = supply.security().guarantors();
    if (named == null) {
      return NOT_STATED;
    }
    boolean undecided = false;
    for (GuarantorCapacity guarantor : named) {
      if (hasCapacity(guarantor, demand.request().amountFen())) {
        RuleOutcome serves =
            new Area(guarantor.serviceDivisions(), null).covers(demand.firm().place());
        if (!serves.refuses()) {
          return PASSED;
        }
        undecided |= serves == FACT_MISSING;
      }
    }
    return undecided ? FACT_MISSING : FAILED;
  }

  private static boolean hasCapacity(GuarantorCapacity guarantor, long amountFen) {
    Long most = guarantor.maxPerFirmFen();
    return guarantor.active()
        && guarantor.availableFen() >= amountFen
        && (most == null || most >= amountFen);
  }

  private static Text namesOrUnknown(Set<? extends Named> given) {
    return given.isEmpty() ? Wording.UNKNOWN : Wording.names(given);
  }

  private static Text percents(LendingSupply supply) {
    return orNotStated(
        supply.security().loanToValuePercent(),
        percents ->
            Wording.list(
                percents.entrySet().stream()
                    .map(
                        each ->
                            join(
                                each.getKey().text(),
                                new Text("", " "),
                                Wording.percent(each.getValue())))
                    .toList()));
  }

  private static Text values(LendingDemand demand) {
    List<Text> values =
        demand.security().valuesFen().entrySet().stream()
            .map(
                each ->
                    join(each.getKey().text(), new Text("", " "), Wording.money(each.getValue())))
            .toList();
    return AmountRules.beside(
        demand,
        new Text("担保物价值：", "assets worth: "),
        values.isEmpty() ? Wording.UNKNOWN : Wording.list(values));
  }

  private static Text guarantors(LendingSupply supply) {
    return orNotStated(
        supply.security().guarantors(),
        named ->
            new Text(
                "合作担保公司" + named.size() + "家，其中在营" + active(named) + "家",
                named.size() + " guarantors, " + active(named) + " of them active"));
  }

  private static long active(List<GuarantorCapacity> named) {
    return named.stream().filter(GuarantorCapacity::active).count();
  }
}
