package io.hanqiao.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/**
 * A need and the firm that has it, read plainly from their rows.
 *
 * @param ceilingBp the highest rate the firm takes, the largest number if it names none
 * @param lprBp the LPR of the need's term
 * @param validTier rank of the tier that holds on the day, from 0
 * @param refused whether a record closes the whole market to the firm
 */
record PlainNeed(
    String purpose,
    long amountWan,
    long termMonths,
    int ceilingBp,
    int lprBp,
    Set<String> securityTypes,
    Set<String> collateral,
    String divisionCode,
    String managementDistrict,
    String industryCode,
    int validTier,
    long ageMonths,
    boolean firstTimeBorrower,
    long patents,
    long debtRatio,
    String taxGrade,
    long revenueWan,
    boolean refused) {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final List<String> LADDER =
      List.of("CULTIVATION", "TECH_INNOVATIVE", "SRDI", "LITTLE_GIANT");
  private static final Set<String> REFUSING =
      Set.of("BUSINESS_ABNORMALITY", "DISHONEST_EXECUTEE", "CREDIT_OVERDUE");

  static PlainNeed of(JsonNode need, JsonNode firm) {
    int term = need.path("termMonths").asInt();
    JsonNode certificate = firm.path("recognitions").path(0);
    boolean holds =
        !certificate.isMissingNode()
            && !DAY.isAfter(LocalDate.parse(certificate.path("validUntil").asText()));
    return new PlainNeed(
        need.path("purpose").asText(),
        wan(need, "amount"),
        term,
        need.has("rateCeilingPercent")
            ? PlainOffer.basisPoints(need.path("rateCeilingPercent"))
            : Integer.MAX_VALUE,
        term <= 60 ? 300 : 350,
        PlainOffer.texts(need, "securityTypes"),
        PlainOffer.texts(need, "collateral"),
        firm.path("divisionCode").asText(),
        firm.path("managementDistrict").asText(),
        firm.path("industryCode").asText(),
        holds ? rank(certificate, "tier") : 0,
        ChronoUnit.MONTHS.between(LocalDate.parse(firm.path("establishedOn").asText()), DAY),
        firm.path("firstTimeBorrower").asBoolean(),
        firm.path("inventionPatents").asLong(),
        firm.path("debtRatioPercent").asLong(),
        firm.path("taxGrade").asText(),
        wan(firm, "annualRevenue"),
        PlainOffer.texts(firm, "negativeFlags").stream().anyMatch(REFUSING::contains));
  }

  static int rank(JsonNode row, String field) {
    return LADDER.indexOf(row.path(field).asText());
  }

  static long wan(JsonNode row, String field) {
    return new BigDecimal(row.path(field).asText()).movePointLeft(4).longValueExact();
  }
}
