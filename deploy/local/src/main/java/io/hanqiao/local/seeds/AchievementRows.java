package io.hanqiao.local.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import io.hanqiao.vocabulary.IpcCode;
import io.hanqiao.vocabulary.Parsed;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The real achievements, and the institutions they name, as rows of bulk loads. */
final class AchievementRows {
  private static final String UNNAMED = "单位未载明";

  private final RawMaterial raw;

  AchievementRows(RawMaterial raw) {
    this.raw = raw;
  }

  /** One row for each name; one for all achievements whose page names nobody. */
  String institutions() throws IOException {
    Map<String, Map<String, String>> readings = raw.reading("institutions.csv");
    Map<String, String> references = references();
    Map<String, BulkRow> rows = new LinkedHashMap<>();
    for (JsonNode said : raw.jsonLines("real/achievements.jsonl")) {
      Map<String, String> reading = reading(readings, said);
      String name = name(reading);
      rows.computeIfAbsent(
          name,
          key ->
              new BulkRow(references.getOrDefault(name, ""))
                  .text("name", name)
                  .text("kind", reading.getOrDefault("kind", ""))
                  .text("divisionCode", reading.getOrDefault("division_code", ""))
                  .source("", name.equals(UNNAMED) ? "来源页面未列单位的成果归于此处" : "成果的来源页面所列单位")
                  .source("首见于", said.path("id").asText()));
    }
    return rows.values().stream().map(BulkRow::line).reduce("", String::concat);
  }

  /** One row for each achievement. */
  String achievements() throws IOException {
    Map<String, Map<String, String>> readings = raw.reading("institutions.csv");
    Map<String, Map<String, String>> kinds = raw.reading("achievement-kinds.csv");
    Map<String, String> references = references();
    StringBuilder rows = new StringBuilder();
    for (JsonNode said : raw.jsonLines("real/achievements.jsonl")) {
      String name = name(reading(readings, said));
      String org = said.path("org").asText();
      String summary = BulkRow.said(said, "summary");
      boolean summarized = !summary.isEmpty();
      rows.append(
          new BulkRow(said.path("id").asText())
              .text("institutionReference", references.getOrDefault(name, ""))
              .text("title", BulkRow.said(said, "title"))
              .text("summary", summarized ? summary : "领域：" + BulkRow.said(said, "field"))
              .text(
                  "kind",
                  kinds
                      .getOrDefault(said.path("kind").asText(), Map.of())
                      .getOrDefault("kind", "OTHER"))
              .text("field", BulkRow.said(said, "field"))
              .list("ipc", ipc(BulkRow.said(said, "ipc")))
              .text("legalStatus", BulkRow.said(said, "legal_status"))
              .text("cooperationModes", BulkRow.said(said, "cooperation_mode"))
              .source("", BulkRow.said(said, "source"))
              .source("单位原文：", org.equals(name) ? "" : org)
              .source("", summarized ? "" : "页面无摘要")
              .line());
    }
    return rows.toString();
  }

  /** References in the order the names first appear. */
  private Map<String, String> references() throws IOException {
    Map<String, Map<String, String>> readings = raw.reading("institutions.csv");
    Map<String, String> references = new LinkedHashMap<>();
    for (JsonNode said : raw.jsonLines("real/achievements.jsonl")) {
      String next = String.format(Locale.ROOT, "RI%03d", references.size() + 1);
      references.putIfAbsent(name(reading(readings, said)), next);
    }
    return references;
  }

  private static Map<String, String> reading(
      Map<String, Map<String, String>> readings, JsonNode said) {
    Map<String, String> reading = readings.get(said.path("org").asText());
    if (reading == null) {
      throw new IllegalArgumentException("institutions.csv does not know " + said.path("org"));
    }
    return reading;
  }

  private static String name(Map<String, String> reading) {
    String name = reading.getOrDefault("name", "");
    return name.isEmpty() ? UNNAMED : name;
  }

  /** The symbol in normal form, or nothing if it is none. */
  private static List<String> ipc(String written) {
    return IpcCode.parse(written) instanceof Parsed.Valid<IpcCode> valid
        ? List.of(valid.value().value())
        : List.of();
  }
}
