package io.hanqiao.text.reading;

import io.hanqiao.vocabulary.Sector;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which fields of the glossary belong to a line of industry: postings state the latter. */
final class TechnicalFields {

  private static final Map<String, Set<String>> BY_SECTOR = read();

  private TechnicalFields() {}

  /**
   * Whether a sense's field is the text's.
   *
   * @param stated a field of the glossary or the Chinese name of a line of industry; may be empty
   * @param field of the glossary
   */
  static boolean covers(String stated, String field) {
    return stated.equals(field) || BY_SECTOR.getOrDefault(stated, Set.of()).contains(field);
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> fields = new HashMap<>();
    for (String[] row : Table.rows("/io/hanqiao/text/reference/technical-fields.csv")) {
      String name = Sector.valueOf(row[0]).text().zh();
      fields.computeIfAbsent(name, sector -> new TreeSet<>()).add(row[1]);
    }
    return fields;
  }
}
