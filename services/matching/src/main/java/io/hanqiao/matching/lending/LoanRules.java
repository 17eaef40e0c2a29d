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
import io.hanqiao.vocabulary.BankKind;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;

/** The rules on purpose, term, price and days. */
final class LoanRules {

  private static final Text NOTHING = new Text("", "");

  private final LendingRulebook rulebook;
  private final LocalDate asOf;

  private LoanRules(LendingRulebook rulebook, LocalDate asOf) {
    this.rulebook = rulebook;
    this.asOf = asOf;
  }

  static void addTo(Map<LendingRule, Ruling> rulings, LendingRulebook rulebook, LocalDate asOf) {
    LoanRules rules = new LoanRules(rulebook, asOf);
    rulings.put(
        LendingRule.OFFER_IN_FORCE,
        new Ruling(
            (demand, supply) ->
                passedIf(
                    Checks.holdsOn(asOf, supply.loan().validFrom(), supply.loan().validUntil())),
            supply -> Wording.dates(supply.loan().validFrom(), supply.loan().validUntil()),
            demand -> NOTHING));
    rulings.put(
        LendingRule.PURPOSE_ACCEPTED,
        Ruling.<LoanPurpose>oneOf(
            supply -> supply.loan().purposes(), demand -> demand.request().purpose()));
    rulings.put(
        LendingRule.TERM_WITHIN_PRODUCT,
        Ruling.within(
            supply -> supply.loan().termMinMonths(),
            supply -> supply.loan().termMaxMonths(),
            demand -> demand.request().termMonths(),
            Wording::months));
    rulings.put(
        LendingRule.TERM_WITHIN_LEGAL_FRAME,
        new Ruling(rules::legalFrame, supply -> rules.frames(), LoanRules::purposeAndTerm));
    rulings.put(
        LendingRule.PRICE_WITHIN_CEILING,
        new Ruling(rules::price, supply -> PriceWords.of(supply.loan().price()), rules::ceiling));
    rulings.put(
        LendingRule.RENEWAL_AT_SAME_BANK,
        new Ruling(rules::renewal, LoanRules::renewalTerm, LoanRules::existing));
  }

  /** Of banks' loans alone: a finance lease is none. What is not said is not held against it. */
  private RuleOutcome legalFrame(LendingDemand demand, LendingSupply supply) {
    LoanPurpose purpose = demand.request().purpose();
    Integer term = demand.request().termMonths();
    if (purpose == null || term == null || supply.bankKind() == BankKind.LESSOR) {
      return NOT_STATED;
    }
    return passedIf(term <= rulebook.legalTermMonths(purpose));
  }

  /** A firm that names no ceiling takes any price. */
  private RuleOutcome price(LendingDemand demand, LendingSupply supply) {
    Integer cheapest =
        DemandScoring.allIn(supply.loan().price(), supply.loan().price().rateMinPpm());
    if (cheapest == null) {
      return NOT_STATED;
    }
    Integer ceiling = demand.request().ceilingPpm(asOf);
    return passedIf(ceiling == null || cheapest <= ceiling);
  }

  /** Matures on the day or later, and within the days stated; only a class known bad refuses. */
  private RuleOutcome renewal(LendingDemand demand, LendingSupply supply) {
    Integer days = supply.loan().renewalWithinDays();
    if (days == null) {
      return NOT_STATED;
    }
    ExistingLoan loan = demand.existingLoan();
    if (loan == null) {
      return FACT_MISSING;
    }
    return passedIf(
        loan.bankId().equals(supply.bankId())
            && !Boolean.FALSE.equals(loan.normal())
            && !loan.maturesOn().isBefore(asOf)
            && !loan.maturesOn().isAfter(asOf.plusDays(days)));
  }

  private Text frames() {
    return join(
        new Text("监管最长期限：", "the longest that regulation allows: "),
        Wording.list(
            Arrays.stream(LoanPurpose.values())
                .filter(
                    purpose -> rulebook.legalTermMonths(purpose) < LendingRulebook.NO_LEGAL_TERM)
                .map(
                    purpose ->
                        join(
                            purpose.text(),
                            new Text("", " "),
                            Wording.months(rulebook.legalTermMonths(purpose))))
                .toList()));
  }

  private static Text purposeAndTerm(LendingDemand demand) {
    return join(
        orUnknown(demand.request().purpose(), LoanPurpose::text),
        new Text("，", ", "),
        orUnknown(demand.request().termMonths(), Wording::months));
  }

  private Text ceiling(LendingDemand demand) {
    Integer ceiling = demand.request().ceilingPpm(asOf);
    if (ceiling == null) {
      return new Text("未设上限", "no ceiling");
    }
    Integer spread = demand.request().rateCeilingLprSpreadBp();
    return spread == null
        ? Wording.rate(ceiling)
        : join(
            new Text("LPR加减" + spread + "个基点，即", "LPR and " + spread + " bp, which is "),
            Wording.rate(ceiling));
  }

  private static Text renewalTerm(LendingSupply supply) {
    return orNotStated(
        supply.loan().renewalWithinDays(),
        days ->
            new Text(
                "仅限本机构" + days + "天内到期的贷款",
                "only for loans of this lender that mature within " + days + " days"));
  }

  private static Text existing(LendingDemand demand) {
    return orUnknown(
        demand.existingLoan(),
        loan ->
            join(
                new Text(
                    "原贷款" + loan.maturesOn() + "到期", "a loan that matures on " + loan.maturesOn()),
                Boolean.FALSE.equals(loan.normal())
                    ? new Text("，非正常类", ", not in the class normal")
                    : new Text("", "")));
  }
}
