package io.hanqiao.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.hanqiao.vocabulary.BankKind;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the public API takes in a row of an operator's bulk load, written down apart from what makes
 * the rows.
 */
final class BulkRules {
  private static final Predicate<JsonNode> TEXT = matches("(?s).*\\S.*");
  private static final Predicate<JsonNode> FLAG = JsonNode::isBoolean;
  private static final Predicate<JsonNode> POSITIVE = whole(1, Integer.MAX_VALUE);
  private static final Predicate<JsonNode> COUNT = whole(0, Integer.MAX_VALUE);
  private static final Predicate<JsonNode> PERCENT = whole(1, 100);
  private static final Predicate<JsonNode> AMOUNT = matches("[1-9]\\d*\\.\\d{2}");
  private static final Predicate<JsonNode> RATE_PERCENT = matches("[1-9]\\d?\\.\\d{2}");
  private static final Predicate<JsonNode> DATE = BulkRules::isDate;
  private static final Predicate<JsonNode> ORG =
      matches("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
  private static final Set<String> DISTRICTS =
      Set.of(
          "donghu wedz dongxihu jiangxia hongshan huangpi caidian qingshan hanyang xinzhou wuchang"
              .concat(" qiaokou jiangan jianghan changjiangxinqu")
              .split(" "));

  static final BulkRules BANK = new BulkRules("name kind").with("kind", oneOf(BankKind.class));
  static final BulkRules OFFER = offer();
  static final BulkRules ENTERPRISE = enterprise();
  static final BulkRules NEED = need();

  private final Map<String, Predicate<JsonNode>> fields = new LinkedHashMap<>();
  private final List<String> required;

  private BulkRules(String required) {
    this.required = List.of(required.split(" "));
    with("reference", TEXT).with("name", TEXT).with("ownerOrg", ORG);
    with("synthetic", FLAG).with("source", TEXT);
  }

  /** What the API would refuse, or that nothing would say: empty if nothing. */
  List<String> flaws(JsonNode row) {
    List<String> flaws = new ArrayList<>(formFlaws(row));
    required.stream().filter(name -> !row.has(name)).forEach(n -> flaws.add(n + " is missing"));
    return flaws;
  }

  /** As {@link #flaws}, of the fields that are there. */
  List<String> formFlaws(JsonNode row) {
    List<String> flaws = new ArrayList<>();
    row.properties()
        .forEach(
            field -> {
              Predicate<JsonNode> rule = fields.get(field.getKey());
              if (rule == null || !rule.test(field.getValue())) {
                flaws.add(field.toString());
              }
            });
    return flaws;
  }

  private static BulkRules enterprise() {
    return new BulkRules("uscc name divisionCode industryCode")
        .with("uscc", v -> UsccCheck.holds(v.asText()))
        .with("divisionCode", matches("\\d{6}"))
        .with("managementDistrict", v -> DISTRICTS.contains(v.asText()))
        .with("industryCode", matches("\\d{3,4}"))
        .with("tier", oneOf(Tier.class))
        .with("tierValidUntil", DATE)
        .with("establishedOn", DATE)
        .with("staff", POSITIVE)
        .with("annualRevenue", AMOUNT)
        .with("totalAssets", AMOUNT)
        .with("debtRatioPercent", PERCENT)
        .with("taxGrade", oneOf(TaxGrade.class))
        .with("highTechEnterprise", FLAG)
        .with("inventionPatents", COUNT)
        .with("firstTimeBorrower", FLAG)
        .with("lendingBanks", COUNT)
        .with("negativeFlags", listOf(oneOf(NegativeFlag.class)));
  }

  private static BulkRules need() {
    return new BulkRules("enterpriseReference amount")
        .with("enterpriseReference", TEXT)
        .with("purpose", oneOf(LoanPurpose.class))
        .with("amount", AMOUNT)
        .with("termMonths", POSITIVE)
        .with("rateCeilingPercent", RATE_PERCENT)
        .with("securityTypes", someOf(oneOf(SecurityType.class)))
        .with("collateral", someOf(oneOf(Collateral.class)))
        .with("neededWithinDays", POSITIVE);
  }

  private static BulkRules offer() {
    return new BulkRules("bankReference name inForce")
        .with("bankReference", TEXT)
        .with("inForce", FLAG)
        .with("purposes", someOf(oneOf(LoanPurpose.class)))
        .with("amountMin", AMOUNT)
        .with("amountMax", AMOUNT)
        .with("termMinMonths", POSITIVE)
        .with("termMaxMonths", POSITIVE)
        .with("rate", BulkRules::isRate)
        .with("securityTypes", someOf(oneOf(SecurityType.class)))
        .with("collateral", someOf(oneOf(Collateral.class)))
        .with("serviceDivisions", someOf(matches("\\d{2}|\\d{4}|\\d{6}")))
        .with("serviceManagementDistricts", someOf(v -> DISTRICTS.contains(v.asText())))
        .with("industries", someOf(matches("[A-T]|\\d{2,4}")))
        .with("minTier", oneOf(Tier.class))
        .with("minAgeMonths", POSITIVE)
        .with("maxAgeMonths", POSITIVE)
        .with("maxDebtRatioPercent", PERCENT)
        .with("taxGrades", someOf(oneOf(TaxGrade.class)))
        .with("minAnnualRevenue", AMOUNT)
        .with("maxAnnualRevenue", AMOUNT)
        .with("amountCapRevenuePercent", POSITIVE)
        .with("firstTimeBorrowersOnly", FLAG)
        .with("highTechRequired", FLAG)
        .with("minInventionPatents", POSITIVE)
        .with("decisionDays", POSITIVE)
        .with("statedConditions", TEXT)
        .with("validFrom", DATE)
        .with("validUntil", DATE);
  }

  private BulkRules with(String name, Predicate<JsonNode> rule) {
    fields.put(name, rule);
    return this;
  }

  private static boolean isRate(JsonNode rate) {
    if (rate.path("kind").asText().equals("LPR_SPREAD")) {
      return rate.path("minBp").isInt()
          && rate.path("minBp").asInt() < rate.path("maxBp").asInt()
          && rate.size() == 3;
    }
    JsonNode low = rate.path("minPercent");
    JsonNode high = rate.path("maxPercent");
    boolean bounded = RATE_PERCENT.test(low) || RATE_PERCENT.test(high);
    return rate.path("kind").asText().equals("FIXED")
        && bounded
        && (high.isMissingNode() || low.decimalValue().compareTo(high.decimalValue()) <= 0);
  }

  private static boolean isDate(JsonNode date) {
    try {
      LocalDate.parse(date.asText());
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static Predicate<JsonNode> whole(int least, int most) {
    return v -> v.isInt() && v.asInt() >= least && v.asInt() <= most;
  }

  private static Predicate<JsonNode> matches(String regex) {
    return v -> v.isTextual() && v.asText().matches(regex);
  }

  private static Predicate<JsonNode> oneOf(Class<? extends Enum<?>> type) {
    List<String> codes = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    return v -> codes.contains(v.asText());
  }

  private static Predicate<JsonNode> listOf(Predicate<JsonNode> element) {
    return v -> {
      List<JsonNode> elements = new ArrayList<>();
      v.forEach(elements::add);
      return v.isArray() && elements.stream().allMatch(element);
    };
  }

  private static Predicate<JsonNode> someOf(Predicate<JsonNode> element) {
    return listOf(element).and(v -> !v.isEmpty());
  }
}
