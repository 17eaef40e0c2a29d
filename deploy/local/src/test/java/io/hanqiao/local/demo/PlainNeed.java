package io.hanqiao.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.hanqiao.vocabulary.IndustryCode;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.SizeRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A need and the firm that has it, as their rows say it. Amounts in 万元.
 *
 * @param ties to anchors, confirmed by both: kind and anchor, such as {@code SUPPLIER
 *     id:ENTERPRISES/DA01}
 */
record PlainNeed(JsonNode row, JsonNode firm, Set<String> ties) {
  static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private static final List<String> LADDER =
      List.of("CULTIVATION", "TECH_INNOVATIVE", "SRDI", "LITTLE_GIANT");
  private static final int LPR_BP = 300;
  private static final int LPR_LONG_BP = 350;
  private static final int LONG_MONTHS = 60;

  String purpose() {
    return row.path("purpose").asText();
  }

  long amount() {
    return wan(row, "amount");
  }

  int term() {
    return row.path("termMonths").asInt();
  }

  /** The LPR of the term, in basis points. */
  int lprBp() {
    return lprBp(term());
  }

  static int lprBp(int months) {
    return months > LONG_MONTHS ? LPR_LONG_BP : LPR_BP;
  }

  /** The highest all-in price the firm takes, in basis points; the largest number if any. */
  int ceilingBp() {
    if (row.has("rateCeilingLprSpreadBp")) {
      return lprBp() + row.path("rateCeilingLprSpreadBp").asInt();
    }
    return row.has("rateCeilingPercent")
        ? basisPoints(row.path("rateCeilingPercent"))
        : Integer.MAX_VALUE;
  }

  /** Rank of the tier that holds on the day, from 0; below every rank if none does. */
  int validTier() {
    JsonNode certificate = firm.path("recognitions").path(0);
    boolean holds =
        !certificate.isMissingNode()
            && !DAY.isAfter(LocalDate.parse(certificate.path("validUntil").asText()));
    if (holds) {
      return rank(certificate, "tier");
    }
    return firm.path("inCultivationPool").asBoolean() ? 0 : -1;
  }

  long ageMonths() {
    return ChronoUnit.MONTHS.between(LocalDate.parse(firm.path("establishedOn").asText()), DAY);
  }

  String size() {
    return String.valueOf(
        SizeRules.inForce(DAY)
            .classify(
                IndustryCode.parse(firm.path("industryCode").asText()).orThrow(),
                firm.path("staff").asInt(),
                Money.parseYuan(firm.path("annualRevenue").asText()).orThrow(),
                Money.parseYuan(firm.path("totalAssets").asText()).orThrow()));
  }

  /** What a kind of asset is worth; below zero if the firm has not said. */
  long value(String collateral) {
    for (JsonNode value : row.path("collateralValues")) {
      if (value.path("collateral").asText().equals(collateral)) {
        return wan(value, "value");
      }
    }
    return -1;
  }

  /** Where the money is invested. */
  String projectDivision() {
    return row.has("projectDivisionCode")
        ? row.path("projectDivisionCode").asText()
        : firm.path("divisionCode").asText();
  }

  static int rank(JsonNode row, String field) {
    return LADDER.indexOf(row.path(field).asText());
  }

  static long wan(JsonNode row, String field) {
    return new BigDecimal(row.path(field).asText()).movePointLeft(4).longValueExact();
  }

  static Set<String> texts(JsonNode row, String field) {
    Set<String> texts = new HashSet<>();
    row.path(field).forEach(text -> texts.add(text.asText()));
    return texts;
  }

  /** Basis points of a percentage such as 3.80; nothing stated is zero. */
  static int basisPoints(JsonNode percent) {
    return percent.isMissingNode()
        ? 0
        : new BigDecimal(percent.asText()).movePointRight(2).intValueExact();
  }
}
