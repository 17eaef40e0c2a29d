package io.hanqiao.local.demo;

import static io.hanqiao.local.demo.PlainNeed.basisPoints;
import static io.hanqiao.local.demo.PlainNeed.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The published terms of an offer, read plainly from its row, and which needs it takes: the hard
 * rules of the loan market written down apart from the library that applies them. A term that is
 * not stated refuses nobody; a fact that is asked for and not known does.
 */
final class PlainOffer {
  /** The terms that are read here; one that is not would be a rule forgotten. */
  private static final Set<String> READ =
      Set.of(
          ("purposes amountMin amountMax termMinMonths termMaxMonths rate feePercent subsidyPercent"
                  + " serviceDivisions serviceManagementDistricts areaBasis headroom"
                  + " riskPoolSuspended renewalWithinDays industries enterpriseSizes taxGrades"
                  + " chains chainPositions minTier minAgeMonths firstTimeBorrowersOnly"
                  + " highTechRequired talentRequired exporterRequired equipmentListRequired"
                  + " refusedFlags maxDebtRatioPercent maxLendingBanks minInnovationPoints"
                  + " minInvoiceMonths minInventionPatents minUnpledgedInventionPatents"
                  + " institutionalRoundWithinMonths minAnnualRevenue amountCapRevenuePercent"
                  + " maxOutstandingLoansRevenuePercent gradeCeiling amountPerPatentMax"
                  + " securityTypes collateral loanToValue guarantorIds warrantRequired"
                  + " controllerGuaranteeRequired anchorEdge anchorEnterpriseIds"
                  + " minOwnCapitalPercent projectFilingRequired parkListRequired"
                  + " greenCatalogueVersion greenCatalogueCodes conditions")
              .split(" "));

  private static final Set<String> NO_TERMS =
      Set.of(
          ("reference ownerOrg bankReference name inForce productForm decisionDays"
                  + " statedConditions validFrom synthetic source")
              .split(" "));

  private final JsonNode row;
  private final JsonNode bank;
  private final Map<String, Predicate<PlainNeed>> rules = new LinkedHashMap<>();

  PlainOffer(JsonNode row, PlainMarket market) {
    this.row = row;
    this.bank = market.bankOf(row);
    row.fieldNames()
        .forEachRemaining(
            field -> {
              if (!READ.contains(field) && !NO_TERMS.contains(field)) {
                throw new AssertionError("No rule reads " + field);
              }
            });
    rules.put("purpose", need -> texts(row, "purposes").contains(need.purpose()));
    rules.put("amount", need -> inside(need.amount(), "amountMin", "amountMax"));
    rules.put("term", this::term);
    rules.put("price", need -> !row.has("rate") || allInBp() <= need.ceilingBp());
    rules.put("area", this::area);
    rules.put("headroom", need -> atMost(row, "headroom", need.amount()));
    rules.put("bank's limit", need -> atMost(bank, "maxPerFirm", need.amount()));
    rules.put("risk pool", need -> !row.path("riskPoolSuspended").asBoolean());
    rules.put("renewal", this::renewal);
    new PlainBorrowerRules(row).addTo(rules);
    new PlainSecurityRules(row, market).addTo(rules);
  }

  String name() {
    return row.path("name").asText();
  }

  /** The form of product. */
  String form() {
    return row.path("productForm").asText();
  }

  boolean isLease() {
    return bank.path("kind").asText().equals("LESSOR");
  }

  /** Whether no hard rule refuses the need. */
  boolean takes(PlainNeed need) {
    return rules.values().stream().allMatch(rule -> rule.test(need));
  }

  /** The rules that refuse the need. */
  List<String> refusals(PlainNeed need) {
    return rules.entrySet().stream()
        .filter(rule -> !rule.getValue().test(need))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Middle of the stated rates over a one-year LPR, in basis points; 0 if none is stated. */
  int middleBp(int lprBp) {
    JsonNode rate = row.path("rate");
    int sum = rate.path("minBp").asInt() + rate.path("maxBp").asInt();
    return rate.isMissingNode() ? 0 : lprBp + sum / 2;
  }

  /** Cheapest rate and fees less subsidy. An offer of long loans only is priced to the long LPR. */
  private int allInBp() {
    JsonNode rate = row.path("rate");
    int cheapest =
        rate.path("kind").asText().equals("FIXED")
            ? basisPoints(rate.path("minPercent"))
            : PlainNeed.lprBp(row.path("termMinMonths").asInt()) + rate.path("minBp").asInt();
    return Math.max(
        0,
        cheapest + basisPoints(row.path("feePercent")) - basisPoints(row.path("subsidyPercent")));
  }

  /** The offer's own bounds, and three years at most for what is turned over within a year. */
  private boolean term(PlainNeed need) {
    boolean legal =
        isLease()
            || need.term() <= 36
            || Set.of("EQUIPMENT_UPGRADE", "FIXED_ASSET_PROJECT", "PLANT_PURCHASE", "GREEN")
                .contains(need.purpose())
            || need.purpose().equals("MERGER");
    return legal
        && need.term() <= 120
        && need.term() >= row.path("termMinMonths").asInt()
        && need.term() <= row.path("termMaxMonths").asInt(Integer.MAX_VALUE);
  }

  private boolean area(PlainNeed need) {
    JsonNode stated =
        row.has("serviceDivisions") || row.has("serviceManagementDistricts") ? row : bank;
    Set<String> divisions = texts(stated, "serviceDivisions");
    String basis = row.path("areaBasis").asText("FIRM");
    boolean elsewhere = need.row().has("projectDivisionCode");
    boolean firm =
        divisions.stream().anyMatch(need.firm().path("divisionCode").asText()::startsWith)
            || texts(stated, "serviceManagementDistricts")
                .contains(need.firm().path("managementDistrict").asText());
    boolean project = elsewhere && divisions.stream().anyMatch(need.projectDivision()::startsWith);
    if (!elsewhere || basis.equals("FIRM")) {
      return firm;
    }
    return basis.equals("PROJECT") ? project : firm || project;
  }

  private boolean renewal(PlainNeed need) {
    JsonNode loan = need.row().path("existingLoan");
    if (!row.has("renewalWithinDays")) {
      return true;
    }
    return !loan.isMissingNode()
        && loan.path("bankId").asText().equals("id:BANKS/" + bank.path("reference").asText())
        && loan.path("normal").asBoolean(true)
        && !LocalDate.parse(loan.path("maturesOn").asText())
            .isAfter(PlainNeed.DAY.plusDays(row.path("renewalWithinDays").asInt()));
  }

  private boolean inside(long value, String least, String most) {
    return (!row.has(least) || value >= PlainNeed.wan(row, least)) && atMost(row, most, value);
  }

  private static boolean atMost(JsonNode row, String most, long value) {
    return !row.has(most) || value <= PlainNeed.wan(row, most);
  }
}
