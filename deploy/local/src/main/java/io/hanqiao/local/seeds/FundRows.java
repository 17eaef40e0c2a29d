package io.hanqiao.local.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The real funds, their managers and what they say they invest in, as rows of bulk loads. */
final class FundRows {
  private static final String UNNAMED = "管理人未载明";

  private final RawMaterial raw;

  FundRows(RawMaterial raw) {
    this.raw = raw;
  }

  /** One row for each manager as named; one for all funds that name none. */
  String managers() throws IOException {
    Map<String, BulkRow> rows = new LinkedHashMap<>();
    for (JsonNode said : raw.jsonLines("real/funds.jsonl")) {
      String name = manager(said);
      rows.computeIfAbsent(
          name,
          key ->
              new BulkRow("RM0" + (rows.size() + 1))
                  .text("name", name)
                  .text("kind", "UNKNOWN")
                  .source("", name.equals(UNNAMED) ? "来源未列管理人的基金归于此处" : "基金的来源页面所列")
                  .source("首见于", said.path("id").asText()));
    }
    return rows.values().stream().map(BulkRow::line).reduce("", String::concat);
  }

  /** One row for each fund: what it is called and how it was read. */
  String funds() throws IOException {
    Map<String, Map<String, String>> readings = raw.reading("funds.csv");
    List<String> managers =
        raw.jsonLines("real/funds.jsonl").stream().map(FundRows::manager).distinct().toList();
    StringBuilder rows = new StringBuilder();
    for (JsonNode said : raw.jsonLines("real/funds.jsonl")) {
      Map<String, String> reading = reading(readings, said);
      BulkRow row =
          new BulkRow(said.path("id").asText())
              .text("managerReference", "RM0" + (managers.indexOf(manager(said)) + 1))
              .text("name", said.path("name").asText())
              .text("structure", reading.getOrDefault("structure", ""));
      if ("yes".equals(reading.get("government_fund"))) {
        row.value("governmentFund", true);
      }
      rows.append(withOrigin(row, said).line());
    }
    return rows.toString();
  }

  /** One row for each fund that says something of where it invests. None is in force. */
  String mandates() throws IOException {
    Map<String, Map<String, String>> readings = raw.reading("funds.csv");
    StringBuilder rows = new StringBuilder();
    for (JsonNode said : raw.jsonLines("real/funds.jsonl")) {
      Map<String, String> reading = reading(readings, said);
      if (!BulkRow.said(said, "industry").isEmpty() || !BulkRow.said(said, "stage").isEmpty()) {
        BulkRow row =
            new BulkRow(said.path("id").asText() + "-M")
                .text("fundReference", said.path("id").asText())
                .text("name", said.path("name").asText())
                .list("stages", codes(reading, "stages"))
                .list("sectors", codes(reading, "sectors"))
                .value("inForce", false);
        rows.append(withOrigin(row, said).line());
      }
    }
    return rows.toString();
  }

  private static BulkRow withOrigin(BulkRow row, JsonNode said) {
    return row.source("", BulkRow.said(said, "source"))
        .source("年份：", BulkRow.said(said, "year"))
        .source("地区：", BulkRow.said(said, "region"))
        .source("投向原文：", BulkRow.said(said, "industry"))
        .source("阶段原文：", BulkRow.said(said, "stage"))
        .source("返投：", BulkRow.said(said, "reinvest_ratio"));
  }

  private static Map<String, String> reading(
      Map<String, Map<String, String>> readings, JsonNode said) {
    Map<String, String> reading = readings.get(said.path("id").asText());
    if (reading == null) {
      throw new IllegalArgumentException("funds.csv does not know " + said.path("id"));
    }
    return reading;
  }

  private static String manager(JsonNode said) {
    String manager = BulkRow.said(said, "manager");
    return manager.isEmpty() ? UNNAMED : manager;
  }

  private static List<String> codes(Map<String, String> reading, String column) {
    String cell = reading.getOrDefault(column, "");
    return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|", -1));
  }
}
