package io.hanqiao.matching.lending;

import static io.hanqiao.matching.RuleOutcome.FACT_MISSING;
import static io.hanqiao.matching.RuleOutcome.FAILED;
import static io.hanqiao.matching.RuleOutcome.NOT_STATED;
import static io.hanqiao.matching.RuleOutcome.PASSED;
import static io.hanqiao.matching.engine.Checks.anyOf;
import static io.hanqiao.matching.engine.Checks.oneOf;
import static io.hanqiao.matching.engine.Checks.onlyIf;
import static io.hanqiao.matching.engine.Checks.passedIf;
import static io.hanqiao.matching.engine.Checks.within;

import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.matching.engine.Checks;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Every hard rule of a loan offer, decided for one pair on one day. Written for reading: the kernel
 * decides the same in another way and is tested against this class.
 *
 * <p>A rule whose clause is not in force on the day is not applied at all.
 */
public final class LendingRules {

  private final LendingRulebook rulebook;
  private final LocalDate asOf;
  private final Set<LendingRule> inForce;

  /** The rules of a rulebook on a day. */
  public LendingRules(LendingRulebook rulebook, LocalDate asOf) {
    this.rulebook = rulebook;
    this.asOf = asOf;
    this.inForce = rulebook.rulesInForce(asOf);
  }

  /** The rules that hold on the day. */
  public Set<LendingRule> inForce() {
    return inForce;
  }

  /** Whether no rule in force refuses the pair. */
  public boolean eligible(LendingDemand demand, LendingSupply supply) {
    for (LendingRule rule : inForce) {
      if (check(rule, demand, supply).refuses()) {
        return false;
      }
    }
    return true;
  }

  /** What one rule says of the pair. */
  public RuleOutcome check(LendingRule rule, LendingDemand demand, LendingSupply supply) {
    FirmFacts firm = demand.firm();
    return switch (rule) {
      case OFFER_IN_FORCE -> offerInForce(supply);
      case NO_NEGATIVE_RECORD -> noNegativeRecord(firm);
      case PURPOSE_ACCEPTED -> oneOf(supply.purposes(), demand.purpose());
      case AMOUNT_WITHIN_PRODUCT ->
          within(supply.amountMinFen(), supply.amountMaxFen(), demand.amountFen());
      case AMOUNT_WITHIN_REVENUE_CAP -> amountWithinRevenueCap(demand, supply);
      case TERM_WITHIN_PRODUCT ->
          within(supply.termMinMonths(), supply.termMaxMonths(), demand.termMonths());
      case PRICE_WITHIN_CEILING -> priceWithinCeiling(demand, supply);
      case SECURITY_ACCEPTED -> anyOf(supply.securityTypes(), demand.securityTypes());
      case COLLATERAL_ACCEPTED -> collateralAccepted(demand, supply);
      case SERVICE_AREA -> serviceArea(firm, supply);
      case INDUSTRY_ACCEPTED -> industryAccepted(firm, supply);
      case TIER_RECOGNIZED -> tierRecognized(firm, supply);
      case AGE_WITHIN_RANGE -> ageWithinRange(firm, supply);
      case DEBT_RATIO_WITHIN_LIMIT ->
          within(null, supply.maxDebtRatioPercent(), firm.debtRatioPercent());
      case TAX_GRADE_ACCEPTED -> oneOf(supply.taxGrades(), firm.taxGrade());
      case REVENUE_WITHIN_RANGE ->
          within(
              supply.minAnnualRevenueFen(), supply.maxAnnualRevenueFen(), firm.annualRevenueFen());
      case FIRST_TIME_BORROWERS_ONLY ->
          onlyIf(supply.firstTimeBorrowersOnly(), firm.firstTimeBorrower());
      case HIGH_TECH_REQUIRED -> onlyIf(supply.highTechRequired(), firm.highTechEnterprise());
      case PATENTS_AT_LEAST -> within(supply.minInventionPatents(), null, firm.inventionPatents());
    };
  }

  private RuleOutcome offerInForce(LendingSupply supply) {
    return passedIf(Checks.holdsOn(asOf, supply.validFrom(), supply.validUntil()));
  }

  /** A record refuses, the lack of a look-up does not. */
  private RuleOutcome noNegativeRecord(FirmFacts firm) {
    return firm.negativeFlags() == null
        ? NOT_STATED
        : passedIf(Collections.disjoint(firm.negativeFlags(), rulebook.refusingFlags()));
  }

  private static RuleOutcome amountWithinRevenueCap(LendingDemand demand, LendingSupply supply) {
    Integer percent = supply.amountCapRevenuePercent();
    Long revenue = demand.firm().annualRevenueFen();
    if (percent == null) {
      return NOT_STATED;
    }
    return revenue == null ? FACT_MISSING : passedIf(demand.amountFen() * 100 <= revenue * percent);
  }

  /** A firm that names no ceiling takes any price. */
  private static RuleOutcome priceWithinCeiling(LendingDemand demand, LendingSupply supply) {
    Integer cheapest = supply.rateMinPpm();
    Integer ceiling = demand.rateCeilingPpm();
    if (cheapest == null) {
      return NOT_STATED;
    }
    return passedIf(ceiling == null || cheapest <= ceiling);
  }

  /**
   * The assets an offer names bind unless the firm can give a security the offer states that needs
   * no asset. An offer that names assets and no kind of security means to be secured by them.
   */
  private RuleOutcome collateralAccepted(LendingDemand demand, LendingSupply supply) {
    if (supply.collateral() == null) {
      return NOT_STATED;
    }
    if (supply.securityTypes() != null) {
      Set<SecurityType> withoutAsset = EnumSet.allOf(SecurityType.class);
      withoutAsset.removeAll(rulebook.assetBacked());
      withoutAsset.retainAll(demand.securityTypes());
      if (!Collections.disjoint(withoutAsset, supply.securityTypes())) {
        return PASSED;
      }
    }
    return anyOf(supply.collateral(), demand.collateral());
  }

  /** Divisions and management districts are one area: to lie in either is enough. */
  private static RuleOutcome serviceArea(FirmFacts firm, LendingSupply supply) {
    Set<String> divisions = supply.serviceDivisions();
    Set<String> districts = supply.serviceManagementDistricts();
    String division = firm.divisionCode();
    String district = firm.managementDistrict();
    if (divisions == null && districts == null) {
      return NOT_STATED;
    }
    if ((divisions != null && division != null && divisions.stream().anyMatch(division::startsWith))
        || (districts != null && district != null && districts.contains(district))) {
      return PASSED;
    }
    boolean unknown =
        (divisions != null && division == null) || (districts != null && district == null);
    return unknown ? FACT_MISSING : FAILED;
  }

  private static RuleOutcome industryAccepted(FirmFacts firm, LendingSupply supply) {
    Set<String> accepted = supply.industries();
    String code = firm.industryCode();
    String section = firm.industrySection();
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

  /** The cultivation pool is no certificate and does not lapse; every tier above it does. */
  private RuleOutcome tierRecognized(FirmFacts firm, LendingSupply supply) {
    Tier wanted = supply.minTier();
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
  private RuleOutcome ageWithinRange(FirmFacts firm, LendingSupply supply) {
    Integer least = supply.minAgeMonths();
    Integer most = supply.maxAgeMonths();
    LocalDate established = firm.establishedOn();
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
