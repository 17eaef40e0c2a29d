package io.hanqiao.matching.lending;

import static io.hanqiao.matching.RuleOutcome.FACT_MISSING;
import static io.hanqiao.matching.RuleOutcome.FAILED;
import static io.hanqiao.matching.RuleOutcome.NOT_STATED;
import static io.hanqiao.matching.RuleOutcome.PASSED;
import static io.hanqiao.matching.engine.Checks.both;
import static io.hanqiao.matching.engine.Checks.oneOf;
import static io.hanqiao.matching.engine.Checks.passedIf;
import static io.hanqiao.matching.engine.Wording.join;
import static io.hanqiao.matching.engine.Wording.orNotStated;
import static io.hanqiao.matching.engine.Wording.orUnknown;
import static io.hanqiao.matching.engine.Wording.range;

import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.matching.engine.Wording;
import io.hanqiao.vocabulary.EnterpriseSize;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.Text;
import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules on what the firm is: its line, its size and age, its recognitions and records. */
final class BorrowerRules {

  private final LendingRulebook rulebook;
  private final LocalDate asOf;

  private BorrowerRules(LendingRulebook rulebook, LocalDate asOf) {
    this.rulebook = rulebook;
    this.asOf = asOf;
  }

  static void addTo(Map<LendingRule, Ruling> rulings, LendingRulebook rulebook, LocalDate asOf) {
    BorrowerRules rules = new BorrowerRules(rulebook, asOf);
    rules.records(rulings);
    rules.standing(rulings);
    rulings.put(
        LendingRule.INDUSTRY_ACCEPTED,
        new Ruling(
            (demand, supply) -> industry(supply.borrower().industries(), demand.firm().industry()),
            supply -> orNotStated(supply.borrower().industries(), Wording::keys),
            demand -> FirmWords.industry(demand.firm().industry())));
    rulings.put(
        LendingRule.CHAIN_ACCEPTED,
        new Ruling(BorrowerRules::chain, BorrowerRules::chainTerms, FirmWords::chain));
    required(rulings);
  }

  private void records(Map<LendingRule, Ruling> rulings) {
    rulings.put(
        LendingRule.NO_NEGATIVE_RECORD,
        new Ruling(
            (demand, supply) -> noNegativeRecord(demand.firm().borrowing()),
            supply ->
                join(
                    new Text("全市场不予受理：", "closed to the whole market: "),
                    Wording.names(rulebook.refusingFlags())),
            FirmWords::flags));
    rulings.put(
        LendingRule.BANK_REFUSED_FLAGS,
        new Ruling(
            BorrowerRules::bankRefusedFlags,
            supply -> orNotStated(supply.borrower().refusedFlags(), Wording::names),
            FirmWords::flags));
  }

  private void standing(Map<LendingRule, Ruling> rulings) {
    rulings.put(
        LendingRule.TIER_RECOGNIZED,
        new Ruling(
            (demand, supply) -> tier(supply.borrower().minTier(), demand.firm().standing()),
            supply ->
                orNotStated(
                    supply.borrower().minTier(),
                    least -> join(least.text(), new Text("及以上", " or above"))),
            demand -> FirmWords.tier(demand.firm().standing())));
    rulings.put(
        LendingRule.AGE_WITHIN_RANGE,
        new Ruling(
            this::age,
            supply ->
                range(
                    supply.borrower().minAgeMonths(),
                    supply.borrower().maxAgeMonths(),
                    Wording::months),
            demand -> orUnknown(demand.firm().standing().establishedOn(), FirmWords::established)));
    rulings.put(
        LendingRule.SIZE_ACCEPTED,
        Ruling.<EnterpriseSize>oneOf(
            supply -> supply.borrower().sizes(), demand -> demand.firm().standing().size()));
  }

  /** The rules of the form "only for firms that". */
  private static void required(Map<LendingRule, Ruling> rulings) {
    rulings.put(
        LendingRule.FIRST_TIME_BORROWERS_ONLY,
        Ruling.onlyIf(
            supply -> supply.borrower().firstTimeBorrowersOnly(),
            demand -> demand.firm().borrowing().firstTimeBorrower()));
    rulings.put(
        LendingRule.HIGH_TECH_REQUIRED,
        Ruling.onlyIf(
            supply -> supply.borrower().highTechRequired(),
            demand -> demand.firm().standing().highTechEnterprise()));
    rulings.put(
        LendingRule.TALENT_CERTIFIED,
        Ruling.onlyIf(
            supply -> supply.borrower().talentRequired(),
            demand -> demand.firm().standing().talentCertified()));
    rulings.put(
        LendingRule.EXPORTER_ONLY,
        Ruling.onlyIf(
            supply -> supply.borrower().exporterRequired(),
            demand -> demand.firm().standing().exporter()));
    rulings.put(
        LendingRule.EQUIPMENT_LISTED,
        Ruling.onlyIf(
            supply -> supply.borrower().equipmentListRequired(),
            demand -> demand.firm().standing().equipmentRenewalListed()));
  }

  /** A record refuses, the lack of a look-up does not. */
  private RuleOutcome noNegativeRecord(FirmBorrowing borrowing) {
    return borrowing.negativeFlags() == null
        ? NOT_STATED
        : passedIf(Collections.disjoint(borrowing.negativeFlags(), rulebook.refusingFlags()));
  }

  /** The lender asked for it: here the lack of a look-up is a missing fact. */
  private static RuleOutcome bankRefusedFlags(LendingDemand demand, LendingSupply supply) {
    Set<NegativeFlag> refused = supply.borrower().refusedFlags();
    Set<NegativeFlag> flags = demand.firm().borrowing().negativeFlags();
    if (refused == null) {
      return NOT_STATED;
    }
    return flags == null ? FACT_MISSING : passedIf(Collections.disjoint(flags, refused));
  }

  private static RuleOutcome industry(@Nullable Set<String> accepted, FirmIndustry firm) {
    String code = firm.code();
    String section = firm.section();
    if (accepted == null) {
      return NOT_STATED;
    }
    if ((code != null && accepted.stream().anyMatch(code::startsWith))
        || (section != null && accepted.contains(section))) {
      return PASSED;
    }
    // An accepted item the firm's facts cannot decide: a section where none is known, digits where
    // no code is known or where the code known is the coarser of the two.
    boolean undecided =
        accepted.stream()
            .anyMatch(
                item ->
                    Character.isLetter(item.charAt(0))
                        ? section == null
                        : code == null || item.startsWith(code));
    return undecided ? FACT_MISSING : FAILED;
  }

  private static RuleOutcome chain(LendingDemand demand, LendingSupply supply) {
    FirmIndustry firm = demand.firm().industry();
    return both(
        oneOf(supply.borrower().chains(), firm.chain()),
        oneOf(supply.borrower().chainPositions(), firm.chainPosition()));
  }

  private static Text chainTerms(LendingSupply supply) {
    BorrowerTerms terms = supply.borrower();
    if (terms.chains() == null && terms.chainPositions() == null) {
      return Wording.NOT_STATED;
    }
    return join(
        terms.chains() == null ? new Text("任意产业链", "any chain") : FirmWords.chains(terms.chains()),
        new Text("；", "; "),
        terms.chainPositions() == null
            ? new Text("任意位置", "any place in it")
            : Wording.names(terms.chainPositions()));
  }

  /** The cultivation pool is no certificate and does not lapse; every tier above it does. */
  private RuleOutcome tier(@Nullable Tier wanted, FirmStanding firm) {
    Tier held = firm.tier();
    if (wanted == null) {
      return NOT_STATED;
    }
    if (held == null) {
      return FACT_MISSING;
    }
    if (wanted == Tier.CULTIVATION) {
      return PASSED;
    }
    if (held.compareTo(wanted) < 0) {
      return FAILED;
    }
    LocalDate until = firm.tierValidUntil();
    return until == null ? FACT_MISSING : passedIf(!asOf.isAfter(until));
  }

  /** At least: completed months. At most: up to and including the day that month is completed. */
  private RuleOutcome age(LendingDemand demand, LendingSupply supply) {
    Integer least = supply.borrower().minAgeMonths();
    Integer most = supply.borrower().maxAgeMonths();
    LocalDate established = demand.firm().standing().establishedOn();
    if (least == null && most == null) {
      return NOT_STATED;
    }
    if (established == null) {
      return FACT_MISSING;
    }
    return passedIf(
        (least == null || ChronoUnit.MONTHS.between(established, asOf) >= least)
            && (most == null || !asOf.isAfter(established.plusMonths(most))));
  }
}
