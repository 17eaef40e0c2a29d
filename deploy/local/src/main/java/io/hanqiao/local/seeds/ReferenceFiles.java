package io.hanqiao.local.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The code sets of {@code seeds/reference} that are derived. The others were written by hand. */
final class ReferenceFiles {
  private final RawMaterial raw;

  ReferenceFiles(RawMaterial raw) {
    this.raw = raw;
  }

  /** Provinces, prefectures and counties in one list, by code. */
  String divisions() throws IOException {
    Map<String, String> names = new TreeMap<>();
    for (String level : List.of("provinces", "cities", "areas")) {
      for (JsonNode division : raw.json("reference/divisions_" + level + ".json")) {
        names.put(division.path("code").asText(), division.path("name").asText());
      }
    }
    StringBuilder csv =
        new StringBuilder(
            """
            # Division codes of the GB/T 2260 form (2, 4, 6 digits), as of 2024-11-28. Source and caveats: SOURCE.md
            code,name
            """);
    names.forEach((code, name) -> csv.append(code).append(',').append(name).append('\n'));
    return csv.toString();
  }

  /** The industries, with the names that came damaged mended. */
  String industries() throws IOException {
    Map<String, Map<String, String>> mended = raw.reading("industry-names.csv");
    StringBuilder csv =
        new StringBuilder(
            """
            # GB/T 4754-2017, industrial classification: section (level 1) to class (level 4). Source and caveats: SOURCE.md
            code,name,parent,level
            """);
    for (JsonNode industry : raw.json("reference/gbt4754_2017_industry.json")) {
      String code = industry.path("code").asText();
      String name = industry.path("name").asText().strip().replace('(', '（').replace(')', '）');
      Map<String, String> mending = mended.getOrDefault(code, Map.of());
      csv.append(code)
          .append(',')
          .append(mending.getOrDefault("name", name))
          .append(',')
          .append(BulkRow.said(industry, "parent"))
          .append(',')
          .append(industry.path("level").asInt())
          .append('\n');
    }
    return csv.toString();
  }

  /** The loan prime rate, under our column names. */
  String lpr() throws IOException {
    List<String> lines = raw.lines("reference/lpr_2019-08_2025-01.csv");
    return """
        # Loan prime rate, percent a year, by day of publication. Source and caveats: SOURCE.md
        date,one_year,over_five_years
        """
        + String.join("\n", lines.subList(1, lines.size()))
        + "\n";
  }

  /** The section titles, Chinese as given and English as read. */
  String ipcSections() throws IOException {
    Map<String, Map<String, String>> english = raw.reading("ipc-sections.csv");
    StringBuilder csv =
        new StringBuilder(
            """
            # International Patent Classification: the eight sections. Source and caveats: SOURCE.md
            section,zh,en
            """);
    for (Map.Entry<String, JsonNode> section :
        raw.json("reference/ipc_sections.json").path("sections").properties()) {
      csv.append(section.getKey())
          .append(',')
          .append(section.getValue().asText())
          .append(',')
          .append(english.getOrDefault(section.getKey(), Map.of()).getOrDefault("en", ""))
          .append('\n');
    }
    return csv.toString();
  }

  /** Codes with what others assert of them and what both checks give, for the tests. */
  String usccVectors() throws IOException {
    StringBuilder csv =
        new StringBuilder(
            """
            # Codes seen in public tests and sample lists (dromara/hutool, somenzz/social_unified_creditcode and others); numbers only.
            # third_party: what the publisher asserts, empty if nothing. The other columns were computed with GB 32100-2015 and GB 11714.
            code,third_party,check_holds,check_character,organization_check_holds,organization_check_character
            """);
    for (JsonNode vector : raw.json("reference/uscc_vectors.json")) {
      csv.append(
          String.join(
                  ",",
                  vector.path("code").asText(),
                  BulkRow.said(vector, "third_party_expected_valid"),
                  vector.path("gb32100_check_ok").asText(),
                  vector.path("gb32100_expected_check_char").asText(),
                  vector.path("gb11714_org_check_ok").asText(),
                  vector.path("gb11714_expected_char").asText())
              + "\n");
    }
    return csv.toString();
  }
}
