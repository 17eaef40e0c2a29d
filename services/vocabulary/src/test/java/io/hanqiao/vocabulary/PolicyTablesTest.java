package io.hanqiao.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds {@code seeds/policy} to the documents' own sums and to the code sets. */
class PolicyTablesTest {

  @ParameterizedTest
  @ValueSource(strings = {"industries", "targets", "zones", "programmes", "figures"})
  void everyRowNamesADocumentWithItsDayAndKind(String table) {
    Map<String, ReferenceTable.Row> documents = byKey("documents", "id");
    for (ReferenceTable.Row row : rows(table)) {
      ReferenceTable.Row document = documents.get(row.get("document"));
      assertThat(document).as(row.get("key")).isNotNull();
      assertThat(row.get("document_date")).isEqualTo(document.get("date"));
      assertThat(row.get("kind_of_text")).isEqualTo(document.get("kind"));
    }
  }

  @ParameterizedTest
  @CsvSource({"industries, 49", "targets, 45", "zones, 55", "programmes, 118", "figures, 48"})
  void theTablesHaveTheirRowsEachUnderAKeyOfItsOwn(String table, int count) {
    assertThat(rows(table)).hasSize(count);
    assertThat(byKey(table, "key")).hasSize(count);
  }

  @Test
  void theDocumentsSayWhatKindOfTextTheyAreAndWhatIsWrongWithThem() {
    assertThat(rows("documents")).hasSize(5);
    for (ReferenceTable.Row document : rows("documents")) {
      assertThat(document.get("kind")).isIn("ADOPTED_POLICY", "REPLY", "PRESS", "PROPOSAL");
      assertThat(LocalDate.parse(document.get("date")))
          .isBeforeOrEqualTo(LocalDate.parse(document.get("published")));
      assertThat(document.get("doubt_zh")).isNotBlank();
      assertThat(document.get("doubt_en")).isNotBlank();
    }
  }

  @Test
  void theTenTargetsOfRevenueSumToTheTotalThatIsPrinted() {
    List<ReferenceTable.Row> parts =
        rows("targets").stream()
            .filter(row -> row.get("key").startsWith("revenue-"))
            .filter(row -> !row.get("key").equals("revenue-total"))
            .toList();
    assertThat(parts).hasSize(10);
    assertThat(parts.stream().mapToInt(row -> Integer.parseInt(row.get("number"))).sum())
        .isEqualTo(17_000)
        .isEqualTo(Integer.parseInt(target("revenue-total").get("number")));
  }

  @Test
  void theMislabelledTargetKeepsItsNumberItsPrintedLabelAndOurReading() {
    ReferenceTable.Row target = target("revenue-geospatial");
    assertThat(target.get("number")).isEqualTo("300");
    assertThat(target.get("label_printed")).isEqualTo("量子通信");
    assertThat(target.get("label_read")).isEqualTo("地球空间信息");
    assertThat(target.get("industry")).isEqualTo("geospatial-2019");
    assertThat(target.get("is_not")).contains("疑为误植");
  }

  @ParameterizedTest
  @CsvSource({
    "campaign-firms, 4000, MORE_THAN",
    "campaign-banks, 23, EXACT",
    "campaign-pledged, 2036, EXACT",
    "direct-financing-needs, 105, EXACT",
    "fund-contribution, 364, EXACT",
    "funds, 146, EXACT",
    "fund-social-capital, 1637, EXACT",
    "secondment-batches, 4, EXACT",
    "secondments, 377, EXACT",
    "secondment-problems, 960, MORE_THAN",
    "secondment-conversions, 470, EXACT",
    "secondment-people, 586, EXACT",
    "service-stations, 576, EXACT",
    "service-specialists, 1386, EXACT",
    "conversion-centres, 20, EXACT",
    "pilot-platforms, 156, EXACT"
  })
  void theFiguresOfTheReplyAreAsPrinted(String key, String number, String precision) {
    ReferenceTable.Row figure = row("figures", key);
    assertThat(figure.get("document")).isEqualTo("W2024");
    assertThat(figure.get("number")).isEqualTo(number);
    assertThat(figure.get("precision")).isEqualTo(precision);
  }

  @Test
  void aFigureSaysInBothLanguagesWhatItMeansAndWhatItIsNot() {
    for (ReferenceTable.Row figure : rows("figures")) {
      assertThat(figure.get("meaning")).matches(".*\\p{IsHan}.*");
      assertThat(figure.get("meaning_en")).matches("[A-Z][^\\p{IsHan}]+");
      assertThat(figure.get("is_not").isEmpty()).isEqualTo(figure.get("is_not_en").isEmpty());
    }
    assertThat(row("figures", "campaign-pledged").get("is_not")).contains("授信批复", "放款");
    assertThat(row("figures", "campaign-pledged").get("scope")).isEqualTo("武汉都市圈");
    assertThat(row("figures", "direct-financing-needs").get("meaning")).contains("在汉基地");
  }

  @Test
  void theTargetsOfTheProvincialPlanAreThere() {
    assertThat(target("output-2025").get("number")).isEqualTo("7");
    assertThat(target("value-added-share-2025").get("number")).isEqualTo("30");
    ReferenceTable.Row links = target("missing-links");
    assertThat(links.get("number") + "-" + links.get("up_to")).isEqualTo("3-5");
    assertThat(target("chain-leaders").get("up_to")).isEqualTo("5");
  }

  @Test
  void everyTargetIsANumberWithAUnitAndARangeRises() {
    for (ReferenceTable.Row target : rows("targets")) {
      BigDecimal number = new BigDecimal(target.get("number"));
      assertThat(number).isPositive();
      assertThat(target.get("unit")).isNotBlank();
      if (!target.get("up_to").isEmpty()) {
        assertThat(new BigDecimal(target.get("up_to"))).isGreaterThan(number);
      }
    }
  }

  @Test
  void industriesAndDistrictsThatRowsPointToExist() {
    Set<String> industries = byKey("industries", "key").keySet();
    for (String table : List.of("targets", "zones")) {
      assertThat(rows(table))
          .extracting(row -> row.get("industry"))
          .allMatch(industry -> industry.isEmpty() || industries.contains(industry));
    }
    for (ReferenceTable.Row zone : rows("zones")) {
      districts(zone.get("management_district"));
    }
    for (ReferenceTable.Row industry : rows("industries")) {
      districts(industry.get("responsible_districts"));
      String whole = industry.get("part_of");
      assertThat(whole.isEmpty() || industries.contains(whole)).isTrue();
    }
  }

  @Test
  void eachKeyIndustryOf2019HasALeadAndResponsibleUnits() {
    List<ReferenceTable.Row> key =
        rows("industries").stream().filter(row -> row.get("group").equals("KEY")).toList();
    assertThat(key).hasSize(Integer.parseInt(row("figures", "key-industries").get("number")));
    assertThat(key)
        .allSatisfy(row -> assertThat(row.get("lead_units")).isNotBlank())
        .allSatisfy(row -> assertThat(row.get("responsible_units")).isNotBlank())
        .allSatisfy(row -> assertThat(districts(row.get("responsible_districts"))).isNotEmpty());
  }

  @Test
  void chainsNameADocumentOfTheListAndTheEmergingOnesAreAsManyAsThePlanSays() {
    Map<String, ReferenceTable.Row> documents = byKey("documents", "id");
    for (ReferenceTable.Row chain : ReferenceTable.read("chains.csv").rows()) {
      ReferenceTable.Row document = documents.get(chain.get("document"));
      assertThat(document).isNotNull();
      assertThat(chain.get("document_date")).isEqualTo(document.get("date"));
      assertThat(chain.get("kind_of_text")).isEqualTo(document.get("kind"));
    }
    long emerging =
        Chain.all().stream()
            .filter(chain -> chain.naming().group().equals("EMERGING_2023"))
            .count();
    assertThat(row("figures", "emerging-chains").get("number")).isEqualTo("" + emerging);
  }

  private static List<ManagementDistrict> districts(String cell) {
    return cell.isEmpty()
        ? List.of()
        : Arrays.stream(cell.split("\\|", -1)).map(ManagementDistrict::new).toList();
  }

  private static ReferenceTable.Row target(String key) {
    return row("targets", key);
  }

  private static ReferenceTable.Row row(String table, String key) {
    ReferenceTable.Row row = byKey(table, "key").get(key);
    assertThat(row).as(key).isNotNull();
    return row;
  }

  private static Map<String, ReferenceTable.Row> byKey(String table, String column) {
    return rows(table).stream().collect(Collectors.toMap(row -> row.get(column), row -> row));
  }

  private static List<ReferenceTable.Row> rows(String table) {
    return ReferenceTable.read("policy/" + table + ".csv").rows();
  }
}
