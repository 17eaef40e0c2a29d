package io.hanqiao.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
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
  static final Predicate<JsonNode> TEXT = matches("(?s).*\\S.*");
  static final Predicate<JsonNode> FLAG = JsonNode::isBoolean;
  static final Predicate<JsonNode> POSITIVE = whole(1, Integer.MAX_VALUE);
  static final Predicate<JsonNode> COUNT = whole(0, Integer.MAX_VALUE);
  static final Predicate<JsonNode> PERCENT = whole(1, 100);
  static final Predicate<JsonNode> AMOUNT = matches("[1-9]\\d*\\.\\d{2}");
  static final Predicate<JsonNode> AMOUNT_OR_NONE = matches("(0|[1-9]\\d*)\\.\\d{2}");
  static final Predicate<JsonNode> RATE_PERCENT = matches("\\d{1,2}\\.\\d{2}");
  static final Predicate<JsonNode> DATE = BulkRules::isDate;
  static final Predicate<JsonNode> ORG =
      matches("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

  /** What stands for an id of a row loaded before, until the load knows it. */
  static final Predicate<JsonNode> ID = matches("id:[A-Z_]+/\\S+");

  static final Predicate<JsonNode> REGIONS = someOf(matches("\\d{2}|\\d{4}|\\d{6}"));
  static final Predicate<JsonNode> DIVISION = matches("\\d{6}");
  static final Predicate<JsonNode> IPC = someOf(matches("[A-H]\\d{2}[A-Z]( \\d{1,4}/\\d{2,6})?"));

  private static final Set<String> DISTRICT_KEYS =
      Set.of(
          "donghu wedz dongxihu jiangxia hongshan huangpi caidian qingshan hanyang xinzhou wuchang"
              .concat(" qiaokou jiangan jianghan changjiangxinqu")
              .split(" "));
  static final Predicate<JsonNode> DISTRICT = v -> DISTRICT_KEYS.contains(v.asText());

  private final Map<String, Predicate<JsonNode>> fields = new LinkedHashMap<>();
  private final List<String> required;

  /**
   * @param required names of the fields a row must have, with blanks between
   */
  BulkRules(String required) {
    this.required = List.of(required.split(" "));
    with("reference", TEXT).with("name", TEXT).with("ownerOrg", ORG);
    with("synthetic", FLAG).with("source", TEXT);
  }

  /** Allows a field. */
  BulkRules with(String name, Predicate<JsonNode> rule) {
    fields.put(name, rule);
    return this;
  }

  /** Allows fields. */
  BulkRules withAll(Map<String, Predicate<JsonNode>> rules) {
    fields.putAll(rules);
    return this;
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

  static Predicate<JsonNode> whole(int least, int most) {
    return v -> v.isInt() && v.asInt() >= least && v.asInt() <= most;
  }

  static Predicate<JsonNode> matches(String regex) {
    return v -> v.isTextual() && v.asText().matches(regex);
  }

  static Predicate<JsonNode> oneOf(Class<? extends Enum<?>> type) {
    List<String> codes = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    return v -> codes.contains(v.asText());
  }

  static Predicate<JsonNode> listOf(Predicate<JsonNode> element) {
    return v -> {
      List<JsonNode> elements = new ArrayList<>();
      v.forEach(elements::add);
      return v.isArray() && elements.stream().allMatch(element);
    };
  }

  static Predicate<JsonNode> someOf(Predicate<JsonNode> element) {
    return listOf(element).and(v -> !v.isEmpty());
  }

  private static boolean isDate(JsonNode date) {
    try {
      LocalDate.parse(date.asText());
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
