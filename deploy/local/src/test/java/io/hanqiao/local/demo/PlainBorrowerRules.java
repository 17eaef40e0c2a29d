package io.hanqiao.local.demo;

import static io.hanqiao.local.demo.PlainNeed.texts;
import static io.hanqiao.local.demo.PlainNeed.wan;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What an offer asks the firm to be, read plainly from the offer's row. */
final class PlainBorrowerRules {
  private static final Set<String> CLOSED_TO_ALL =
      Set.of("BUSINESS_ABNORMALITY", "DISHONEST_EXECUTEE", "CREDIT_OVERDUE");

  /** The largest loan by grade, from A on, in 万元. */
  private static final Map<String, int[]> CEILINGS =
      Map.of(
          "KNOWLEDGE_VALUE", new int[] {1_000, 800, 500, 300, 100},
          "COMMERCIAL_VALUE", new int[] {1_000, 500, 300, 100});

  private static final Map<String, String> GRADES =
      Map.of("KNOWLEDGE_VALUE", "knowledgeValueGrade", "COMMERCIAL_VALUE", "commercialValueGrade");

  private final JsonNode row;

  PlainBorrowerRules(JsonNode row) {
    this.row = row;
  }

  void addTo(Map<String, Predicate<PlainNeed>> rules) {
    rules.put(
        "records",
        need -> Collections.disjoint(texts(need.firm(), "negativeFlags"), CLOSED_TO_ALL));
    rules.put(
        "refused records",
        need ->
            Collections.disjoint(texts(need.firm(), "negativeFlags"), texts(row, "refusedFlags")));
    rules.put("industry", need -> begins("industries", need.firm().path("industryCode").asText()));
    rules.put("size", need -> oneOf("enterpriseSizes", need.size()));
    rules.put("tax grade", need -> oneOf("taxGrades", need.firm().path("taxGrade").asText()));
    rules.put("chain", this::chain);
    rules.put(
        "tier", need -> !row.has("minTier") || need.validTier() >= PlainNeed.rank(row, "minTier"));
    rules.put("age", need -> need.ageMonths() >= row.path("minAgeMonths").asLong(0));
    rules.put("first loan", need -> only("firstTimeBorrowersOnly", need, "firstTimeBorrower"));
    rules.put("high tech", need -> only("highTechRequired", need, "highTechEnterprise"));
    rules.put("talent", need -> only("talentRequired", need, "talentCertified"));
    rules.put("exporter", need -> only("exporterRequired", need, "exporter"));
    rules.put(
        "equipment list", need -> only("equipmentListRequired", need, "equipmentRenewalListed"));
    figures(rules);
    amounts(rules);
  }

  private void figures(Map<String, Predicate<PlainNeed>> rules) {
    rules.put("debt ratio", need -> atMost("maxDebtRatioPercent", need, "debtRatioPercent"));
    rules.put("lending banks", need -> atMost("maxLendingBanks", need, "lendingBanks"));
    rules.put("points", need -> atLeast("minInnovationPoints", need, "innovationPoints"));
    rules.put("invoices", need -> atLeast("minInvoiceMonths", need, "invoiceMonths"));
    rules.put("patents", need -> atLeast("minInventionPatents", need, "inventionPatents"));
    rules.put(
        "unpledged patents",
        need -> atLeast("minUnpledgedInventionPatents", need, "unpledgedInventionPatents"));
    rules.put("institutional round", this::round);
  }

  private void amounts(Map<String, Predicate<PlainNeed>> rules) {
    rules.put(
        "revenue",
        need ->
            !row.has("minAnnualRevenue")
                || wan(need.firm(), "annualRevenue") >= wan(row, "minAnnualRevenue"));
    rules.put(
        "revenue cap", need -> ofRevenue("amountCapRevenuePercent", need.amount(), need.firm()));
    rules.put(
        "outstanding loans",
        need ->
            !row.has("maxOutstandingLoansRevenuePercent")
                || ofRevenue(
                    "maxOutstandingLoansRevenuePercent",
                    wan(need.firm(), "outstandingLoans"),
                    need.firm()));
    rules.put("grade ceiling", this::grade);
    rules.put(
        "patent cap",
        need ->
            !row.has("amountPerPatentMax")
                || need.amount()
                    <= need.firm().path("unpledgedInventionPatents").asLong()
                        * wan(row, "amountPerPatentMax"));
  }

  private boolean grade(PlainNeed need) {
    String scheme = row.path("gradeCeiling").asText();
    String grade = need.firm().path(GRADES.getOrDefault(scheme, "")).asText();
    return scheme.isEmpty()
        || (!grade.isEmpty() && need.amount() <= CEILINGS.get(scheme)[grade.charAt(0) - 'A']);
  }

  private boolean chain(PlainNeed need) {
    return oneOf("chains", need.firm().path("chain").asText())
        && oneOf("chainPositions", need.firm().path("chainPosition").asText());
  }

  private boolean round(PlainNeed need) {
    JsonNode last = need.firm().path("lastRoundOn");
    return !row.has("institutionalRoundWithinMonths")
        || (!last.isMissingNode()
            && !LocalDate.parse(last.asText())
                .isBefore(
                    PlainNeed.DAY.minusMonths(row.path("institutionalRoundWithinMonths").asInt())));
  }

  private boolean ofRevenue(String percent, long amount, JsonNode firm) {
    return !row.has(percent)
        || amount * 100 <= wan(firm, "annualRevenue") * row.path(percent).asLong();
  }

  private boolean atMost(String limit, PlainNeed need, String fact) {
    return !row.has(limit) || need.firm().path(fact).asLong() <= row.path(limit).asLong();
  }

  private boolean atLeast(String limit, PlainNeed need, String fact) {
    return !row.has(limit) || need.firm().path(fact).asLong() >= row.path(limit).asLong();
  }

  private boolean only(String required, PlainNeed need, String fact) {
    return !row.path(required).asBoolean() || need.firm().path(fact).asBoolean();
  }

  private boolean oneOf(String accepted, String fact) {
    return !row.has(accepted) || texts(row, accepted).contains(fact);
  }

  private boolean begins(String accepted, String fact) {
    return !row.has(accepted) || texts(row, accepted).stream().anyMatch(fact::startsWith);
  }
}
