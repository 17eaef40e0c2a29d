package io.hanqiao.vocabulary;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of industrial chains: seeds/reference/chains.csv. */
public final class Chains {

  /**
   * How a chain came to be in the table.
   *
   * @param group {@code EMERGING_2023} one of the eight of the provincial plan, {@code
   *     KEY_CHAIN_2024} named for the city's monthly events, {@code NAMED_AS_CHAIN} only mentioned
   * @param document id of the document, in seeds/policy/documents.csv
   * @param date day of the document
   */
  public record Naming(String group, String document, LocalDate date) {}

  private record Entry(Text text, Naming naming) {}

  private static final Map<String, Entry> ALL = read();

  private Chains() {}

  /** All chains, in the order of the table. */
  public static List<Chain> all() {
    return ALL.keySet().stream().map(Chain::new).toList();
  }

  /** Whether a chain has that key. */
  public static boolean exists(String key) {
    return ALL.containsKey(key);
  }

  static Text text(String key) {
    return get(key).text;
  }

  static Naming naming(String key) {
    return get(key).naming;
  }

  private static Entry get(String key) {
    Entry entry = ALL.get(key);
    if (entry == null) {
      throw new IllegalArgumentException("no chain has the key " + Excerpt.of(key));
    }
    return entry;
  }

  private static Map<String, Entry> read() {
    Map<String, Entry> all = new LinkedHashMap<>();
    for (ReferenceTable.Row row : ReferenceTable.read("chains.csv").rows()) {
      all.put(
          row.get("key"),
          new Entry(
              new Text(row.get("zh"), row.get("en")),
              new Naming(
                  row.get("naming"),
                  row.get("document"),
                  LocalDate.parse(row.get("document_date")))));
    }
    return all;
  }
}
