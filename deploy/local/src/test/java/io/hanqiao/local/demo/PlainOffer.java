package io.hanqiao.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/**
 * The published terms of a loan offer, read plainly from its row, and which needs it takes: the
 * hard rules of the loan market written down apart from the library that applies them.
 */
final class PlainOffer {
  /** Security behind which an asset must stand. */
  private static final Set<String> ASSET_BACKED = Set.of("MORTGAGE", "PLEDGE", "MIXED");

  private final JsonNode row;
  private final JsonNode bank;
  private final Set<String> purposes;
  private final Set<String> securityTypes;
  private final Set<String> collateral;
  private final Set<String> taxGrades;

  PlainOffer(JsonNode row, JsonNode bank) {
    this.row = row;
    this.bank = bank;
    this.purposes = texts(row, "purposes");
    this.securityTypes = texts(row, "securityTypes");
    this.collateral = texts(row, "collateral");
    this.taxGrades = texts(row, "taxGrades");
  }

  /** Whether no hard rule refuses the need. */
  boolean takes(PlainNeed need) {
    return purposes.contains(need.purpose())
        && inside(need.amountWan(), wan("amountMin", 0), wan("amountMax", Long.MAX_VALUE))
        && inside(need.termMonths(), row.path("termMinMonths").asLong(), term())
        && price(need)
        && security(need)
        && covers(row, need)
        && covers(bank, need)
        && industry(need)
        && standing(need)
        && figures(need);
  }

  /** Middle of the stated rates over a one-year LPR, in basis points; 0 if none is stated. */
  int middleBp(int lprBp) {
    JsonNode rate = row.path("rate");
    int sum = rate.path("minBp").asInt() + rate.path("maxBp").asInt();
    return rate.isMissingNode() ? 0 : lprBp + sum / 2;
  }

  private boolean price(PlainNeed need) {
    return !row.has("rate")
        || need.lprBp() + row.path("rate").path("minBp").asInt() <= need.ceilingBp();
  }

  private boolean security(PlainNeed need) {
    Set<String> common = new HashSet<>(need.securityTypes());
    common.retainAll(securityTypes);
    if (!securityTypes.isEmpty() && common.isEmpty()) {
      return false;
    }
    boolean needsNoAsset = common.stream().anyMatch(type -> !ASSET_BACKED.contains(type));
    return collateral.isEmpty()
        || needsNoAsset
        || need.collateral().stream().anyMatch(collateral::contains);
  }

  private static boolean covers(JsonNode area, PlainNeed need) {
    Set<String> divisions = texts(area, "serviceDivisions");
    Set<String> districts = texts(area, "serviceManagementDistricts");
    return divisions.stream().anyMatch(need.divisionCode()::startsWith)
        || districts.contains(need.managementDistrict());
  }

  private boolean industry(PlainNeed need) {
    Set<String> industries = texts(row, "industries");
    return industries.isEmpty() || industries.stream().anyMatch(need.industryCode()::startsWith);
  }

  private boolean standing(PlainNeed need) {
    boolean tier = !row.has("minTier") || need.validTier() >= PlainNeed.rank(row, "minTier");
    return tier
        && need.ageMonths() >= row.path("minAgeMonths").asLong(0)
        && (!row.path("firstTimeBorrowersOnly").asBoolean() || need.firstTimeBorrower())
        && need.patents() >= row.path("minInventionPatents").asLong(0);
  }

  private boolean figures(PlainNeed need) {
    long cap = row.path("amountCapRevenuePercent").asLong(0);
    return need.debtRatio() <= row.path("maxDebtRatioPercent").asLong(1_000)
        && (taxGrades.isEmpty() || taxGrades.contains(need.taxGrade()))
        && need.revenueWan() >= wan("minAnnualRevenue", 0)
        && (cap == 0 || need.amountWan() * 100 <= need.revenueWan() * cap);
  }

  private long term() {
    return row.path("termMaxMonths").asLong(Long.MAX_VALUE);
  }

  private long wan(String field, long missing) {
    return row.has(field) ? PlainNeed.wan(row, field) : missing;
  }

  private static boolean inside(long value, long least, long most) {
    return value >= least && value <= most;
  }

  static Set<String> texts(JsonNode row, String field) {
    Set<String> texts = new HashSet<>();
    row.path(field).forEach(text -> texts.add(text.asText()));
    return texts;
  }

  /** Basis points of a percentage such as 3.80. */
  static int basisPoints(JsonNode percent) {
    return new BigDecimal(percent.asText()).movePointRight(2).intValueExact();
  }
}
