package io.hanqiao.vocabulary;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The catalogues of what green finance supports, as far as they are at hand. */
final class GreenCatalogue {

  /**
   * One edition.
   *
   * @param levels how many numbers its longest codes have
   * @param firstLevelAtHand whether all its first-level items are in the table
   */
  record Edition(
      String version, Text title, LocalDate validFrom, int levels, boolean firstLevelAtHand) {}

  private static final Map<String, Edition> EDITIONS = editions();

  private static final Map<String, Text> ITEMS =
      ReferenceTable.read("green-catalogue.csv").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> key(row.get("version"), row.get("code")),
                  row -> new Text(row.get("zh"), row.get("en"))));

  private GreenCatalogue() {}

  /** The edition of that year, or null if there is none. */
  static @Nullable Edition edition(String version) {
    return EDITIONS.get(version);
  }

  /** The versions there are, oldest first, for a sentence. */
  static String versions(String separator) {
    return String.join(separator, EDITIONS.keySet());
  }

  /** What the item is called, or null if it is not in the table. */
  static @Nullable Text item(String version, String code) {
    return ITEMS.get(key(version, code));
  }

  private static String key(String version, String code) {
    return version + "/" + code;
  }

  private static Map<String, Edition> editions() {
    Map<String, Edition> editions = new LinkedHashMap<>();
    for (ReferenceTable.Row row : ReferenceTable.read("green-catalogue-versions.csv").rows()) {
      editions.put(
          row.get("version"),
          new Edition(
              row.get("version"),
              new Text(row.get("zh"), row.get("en")),
              LocalDate.parse(row.get("valid_from")),
              Integer.parseInt(row.get("levels")),
              "yes".equals(row.get("first_level_at_hand"))));
    }
    return editions;
  }
}
