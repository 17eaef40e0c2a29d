package io.hanqiao.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The list of what a service shows ({@code readings.md} beside its OpenAPI document): every GET
 * with how far it discloses anybody and as what its reading is written down.
 */
public final class ReadingsList {

  /** Only the own organisation reads it: nothing is written down. */
  static final String OWN = "own";

  private static final Set<String> TIERS = Set.of("PUBLIC", "COUNTS", "OFFICE", "T1", "T2", "T3");
  private static final Set<String> ABOVE_T0 = Set.of("T1", "T2", "T3");

  /** Fields that stand for one firm, one person or their figures. */
  private static final Set<String> TELLING =
      Set.of(
          "enterpriseId",
          "hostEnterpriseId",
          "firmOrg",
          "needId",
          "applicationId",
          "grantId",
          "contractNumber",
          "annualRevenue",
          "totalAssets",
          "debtRatioPercent",
          "outstandingLoans",
          "amountBand",
          "uscc",
          "ranges",
          "demandFacts",
          "supplyId",
          "facts");

  private final Map<String, Reading> byPath;

  private ReadingsList(Map<String, Reading> byPath) {
    this.byPath = byPath;
  }

  /**
   * One GET.
   *
   * @param writtenAs the action of its audit row, {@code own}, or {@code -}
   */
  public record Reading(String tier, String writtenAs) {
    boolean isWritten() {
      return !writtenAs.equals("-") && !writtenAs.equals(OWN);
    }
  }

  /** Reads a list: the rows of its table. */
  public static ReadingsList of(Stream<String> lines) {
    Map<String, Reading> byPath = new TreeMap<>();
    lines
        .filter(line -> line.startsWith("| `/"))
        .map(line -> line.split("\\|", -1))
        .forEach(
            cell ->
                byPath.put(
                    cell[1].strip().replace("`", ""),
                    new Reading(cell[2].strip(), cell[3].strip().replace("`", ""))));
    return new ReadingsList(byPath);
  }

  /** The GETs whose reading is written down, by path. */
  public Map<String, Reading> written() {
    Map<String, Reading> written = new TreeMap<>(byPath);
    written.values().removeIf(reading -> !reading.isWritten());
    return written;
  }

  /** What is not as it should be, compared with what the document says is shown. */
  public List<String> flaws(JsonNode document) {
    List<String> flaws = new ArrayList<>();
    Set<String> gets = new TreeSet<>();
    document
        .get("paths")
        .properties()
        .forEach(
            path -> {
              if (path.getValue().has("get")) {
                gets.add(path.getKey());
              }
            });
    gets.stream()
        .filter(path -> !byPath.containsKey(path))
        .forEach(path -> flaws.add(path + " is in no list of readings"));
    byPath.forEach(
        (path, reading) -> {
          if (!gets.contains(path)) {
            flaws.add(path + " is listed and not there");
            return;
          }
          check(path, reading, fields(document, path), flaws);
        });
    return flaws;
  }

  private static void check(String path, Reading reading, Set<String> fields, List<String> flaws) {
    if (!TIERS.contains(reading.tier())) {
      flaws.add(path + " has the tier " + reading.tier() + ", which there is not");
    }
    boolean above = ABOVE_T0.contains(reading.tier());
    if (above && reading.writtenAs().equals("-")) {
      flaws.add(path + " is " + reading.tier() + " and nobody writes its reading down");
    }
    Set<String> telling = new TreeSet<>(fields);
    telling.retainAll(TELLING);
    if (!above && !telling.isEmpty() && !reading.isWritten()) {
      flaws.add(path + " is " + reading.tier() + " and shows " + telling);
    }
  }

  private static Set<String> fields(JsonNode document, String path) {
    Set<String> fields = new TreeSet<>();
    JsonNode content =
        document.get("paths").get(path).get("get").path("responses").path("200").path("content");
    collect(document, content, fields, new TreeSet<>());
    return fields;
  }

  private static void collect(
      JsonNode document, JsonNode schema, Set<String> fields, Set<String> seen) {
    if (schema.has("$ref")) {
      String ref = schema.get("$ref").asText();
      if (seen.add(ref)) {
        collect(document, document.at(ref.substring(1)), fields, seen);
      }
    }
    schema.path("properties").fieldNames().forEachRemaining(fields::add);
    schema.forEach(part -> collect(document, part, fields, seen));
  }
}
