package io.hanqiao.local.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The real challenges as rows of a bulk load. None is in force. */
final class ChallengeRows {
  /** A number behind a sign, or behind the word threshold. */
  private static final Pattern TARGET = Pattern.compile("(.+?)([≥≤±][0-9].*)|(.+阈值)([0-9].*)");

  private static final Map<Character, String> COMPARATORS = Map.of('≥', "AT_LEAST", '≤', "AT_MOST");

  private final RawMaterial raw;

  ChallengeRows(RawMaterial raw) {
    this.raw = raw;
  }

  String rows() throws IOException {
    Map<String, Map<String, String>> regions = raw.reading("regions.csv");
    Map<String, Map<String, String>> sponsors = raw.reading("challenge-sponsors.csv");
    Map<String, Map<String, String>> industries = raw.reading("challenge-industries.csv");
    Map<String, Map<String, String>> terms = raw.reading("challenge-terms.csv");
    StringBuilder rows = new StringBuilder();
    for (JsonNode said : raw.jsonLines("real/challenges.jsonl")) {
      String id = said.path("id").asText();
      Map<String, String> term = terms.getOrDefault(id, Map.of());
      Map<String, String> region = regions.getOrDefault(BulkRow.said(said, "region"), Map.of());
      Map<String, String> industry =
          industries.getOrDefault(BulkRow.said(said, "industry"), Map.of());
      Map<String, String> sponsor =
          sponsors.getOrDefault(BulkRow.said(said, "sponsor_type"), Map.of());
      BulkRow row =
          new BulkRow(id)
              .text("kind", term.getOrDefault("kind", "OPEN_COMPETITION"))
              .text("title", BulkRow.said(said, "title"))
              .text("background", BulkRow.said(said, "background"))
              .list("requirements", requirements(said))
              .list("indicators", indicators(said.path("indicators")))
              .list("sectors", industry.isEmpty() ? List.of() : List.of(industry.get("sectors")))
              .text("sponsorName", BulkRow.said(said, "sponsor"))
              .text("sponsorKind", sponsor.getOrDefault("kind", ""))
              .text("divisionCode", region.getOrDefault("division_code", ""))
              .text("selectionMode", term.getOrDefault("selection_mode", "EXPERT_PANEL"))
              .text("visibility", "PUBLIC")
              .text("paymentSchedule", term.getOrDefault("payment_schedule", ""))
              .text("deadline", BulkRow.said(said, "deadline"))
              .value("inForce", false);
      rows.append(withOrigin(withBudget(row, said), said).line());
    }
    return rows.toString();
  }

  private static BulkRow withBudget(BulkRow row, JsonNode said) {
    JsonNode wan = said.path("reward_top_wan");
    String note = BulkRow.said(said, "reward_note");
    return row.text("budget", wan.isNumber() ? wan.asLong() * 10_000 + ".00" : "")
        .text("budgetNote", note.startsWith("题名") ? "" : note);
  }

  private BulkRow withOrigin(BulkRow row, JsonNode said) throws IOException {
    Map<String, Map<String, String>> words = raw.reading("words.csv");
    JsonNode source = said.path("source");
    if (source.isObject()) {
      row.source("github ", source.path("repo").asText() + "，" + source.path("path").asText());
      row.source("", shortly(words, source.path("kind").asText()));
    } else {
      row.source("", source.asText());
    }
    String year = BulkRow.said(said, "year");
    return row.source("编号", BulkRow.said(said, "code"))
        .source("", year.isEmpty() ? "" : year + "年")
        .source("行业：", BulkRow.said(said, "industry"))
        .source("地区：", BulkRow.said(said, "region"))
        .source("", shortly(words, BulkRow.said(said, "title_status")))
        .source("", said.path("source_precise").asBoolean() ? "" : "来源未精确到页");
  }

  /** The short words; columns are separated by commas, so a comma inside is written otherwise. */
  private static String shortly(Map<String, Map<String, String>> words, String said) {
    Map<String, String> word = words.get(said.replace(',', ';'));
    if (word == null) {
      throw new IllegalArgumentException("words.csv does not know \"" + said + "\"");
    }
    return word.getOrDefault("short", "");
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  /** What is required, and behind it what is assessed without a number to reach. */
  private static List<String> requirements(JsonNode said) {
    List<String> requirements = texts(said.path("requirements"));
    texts(said.path("indicators")).stream()
        .filter(text -> !TARGET.matcher(text).matches())
        .forEach(text -> requirements.add("评价：" + text));
    return requirements;
  }

  /** What is measured against a number. */
  private static List<Map<String, String>> indicators(JsonNode array) {
    return texts(array).stream()
        .map(TARGET::matcher)
        .filter(Matcher::matches)
        .map(ChallengeRows::indicator)
        .toList();
  }

  private static Map<String, String> indicator(Matcher target) {
    int group = target.group(1) == null ? 3 : 1;
    String number = target.group(group + 1);
    String comparator = COMPARATORS.get(number.charAt(0));
    Map<String, String> indicator = new LinkedHashMap<>();
    indicator.put("name", target.group(group));
    if (comparator != null) {
      indicator.put("comparator", comparator);
    }
    indicator.put("target", number);
    return indicator;
  }
}
