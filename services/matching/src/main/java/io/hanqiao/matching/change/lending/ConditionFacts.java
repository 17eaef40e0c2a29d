package io.hanqiao.matching.change.lending;

import io.hanqiao.matching.lending.ConditionTest;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which attributes hold the facts that lenders' own conditions look at. */
final class ConditionFacts {

  private static final String WORTH = "need.collateralValue.";

  private static final Map<String, Set<LendingAttribute>> HELD_BY = heldBy();

  private ConditionFacts() {}

  /** Whether altering the attribute may alter what the test says. */
  static boolean reads(ConditionTest test, LendingAttribute attribute) {
    return heldBy(test.fact()).contains(attribute);
  }

  /** The attributes of a fact; none for one that nobody declares alterable, such as the day. */
  static Set<LendingAttribute> heldBy(String fact) {
    return HELD_BY.getOrDefault(fact.startsWith(WORTH) ? WORTH : fact, Set.of());
  }

  private static Map<String, Set<LendingAttribute>> heldBy() {
    Map<String, Set<LendingAttribute>> held = new HashMap<>();
    need(held);
    standing(held);
    figures(held);
    return Map.copyOf(held);
  }

  private static void need(Map<String, Set<LendingAttribute>> held) {
    put(held, "need.purpose", LendingAttribute.PURPOSE);
    put(held, "need.amount", LendingAttribute.AMOUNT);
    put(held, "need.termMonths", LendingAttribute.TERM);
    put(held, "need.securityTypes", LendingAttribute.SECURITY);
    put(held, "need.collateral", LendingAttribute.COLLATERAL, LendingAttribute.COLLATERAL_VALUE);
    put(held, WORTH, LendingAttribute.COLLATERAL, LendingAttribute.COLLATERAL_VALUE);
    put(held, "need.ownCapitalPercent", LendingAttribute.OWN_CAPITAL);
    put(held, "need.projectFiled", LendingAttribute.PROJECT_FILED);
    put(held, "need.projectDivisionCode", LendingAttribute.PROJECT_PLACE);
    put(held, "need.parkListed", LendingAttribute.PARK_LISTED);
    put(held, "need.acceptsWarrant", LendingAttribute.WARRANT);
    put(held, "need.controllerGuarantee", LendingAttribute.CONTROLLER_GUARANTEE);
    put(held, "need.existingLoanMaturesInDays", LendingAttribute.EXISTING_LOAN);
    put(held, "need.existingLoanNormal", LendingAttribute.EXISTING_LOAN);
  }

  private static void standing(Map<String, Set<LendingAttribute>> held) {
    put(held, "firm.divisionCode", LendingAttribute.PLACE);
    put(held, "firm.managementDistrict", LendingAttribute.PLACE);
    put(held, "firm.industryCode", LendingAttribute.INDUSTRY);
    put(held, "firm.industrySection", LendingAttribute.INDUSTRY);
    put(held, "firm.chain", LendingAttribute.CHAIN);
    put(held, "firm.chainPosition", LendingAttribute.CHAIN_POSITION);
    put(held, "firm.tier", LendingAttribute.TIER);
    put(held, "firm.size", LendingAttribute.SIZE);
    put(held, "firm.ageMonths", LendingAttribute.ESTABLISHED);
    put(held, "firm.highTechEnterprise", LendingAttribute.HIGH_TECH);
    put(held, "firm.talentCertified", LendingAttribute.TALENT);
    put(held, "firm.exporter", LendingAttribute.EXPORTER);
    put(held, "firm.equipmentRenewalListed", LendingAttribute.EQUIPMENT_LISTED);
    put(held, "firm.knowledgeValueGrade", LendingAttribute.KNOWLEDGE_VALUE);
    put(held, "firm.commercialValueGrade", LendingAttribute.COMMERCIAL_VALUE);
  }

  private static void figures(Map<String, Set<LendingAttribute>> held) {
    put(held, "firm.annualRevenue", LendingAttribute.REVENUE);
    put(held, "firm.debtRatioPercent", LendingAttribute.DEBT_RATIO);
    put(held, "firm.taxGrade", LendingAttribute.TAX_GRADE);
    put(held, "firm.invoiceMonths", LendingAttribute.INVOICES);
    // More patents that are not pledged are more patents.
    put(
        held,
        "firm.inventionPatents",
        LendingAttribute.PATENTS,
        LendingAttribute.UNPLEDGED_PATENTS);
    put(held, "firm.unpledgedInventionPatents", LendingAttribute.UNPLEDGED_PATENTS);
    put(held, "firm.innovationPoints", LendingAttribute.INNOVATION_POINTS);
    put(held, "firm.lastRoundOn", LendingAttribute.INSTITUTIONAL_ROUND);
    put(held, "firm.firstTimeBorrower", LendingAttribute.FIRST_TIME);
    put(held, "firm.lendingBanks", LendingAttribute.LENDING_BANKS);
    put(held, "firm.outstandingLoans", LendingAttribute.OUTSTANDING);
    put(held, "firm.negativeFlags", LendingAttribute.RECORDS);
  }

  private static void put(
      Map<String, Set<LendingAttribute>> held, String fact, LendingAttribute... attributes) {
    held.put(fact, EnumSet.copyOf(Set.of(attributes)));
  }
}
