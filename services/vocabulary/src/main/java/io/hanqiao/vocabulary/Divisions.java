package io.hanqiao.vocabulary;

import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The table of division codes: which exist, and what they are called. */
final class Divisions {
  private static final NavigableMap<String, String> NAMES = read();

  /** Rows that only group the counties below them and are left out of a full name. */
  private static final Set<String> GROUPINGS = Set.of("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划");

  private static final int MOST_EXAMPLES = 8;

  private Divisions() {}

  /** Whether the 2, 4 or 6 digits are a division. */
  static boolean exists(String code) {
    return NAMES.containsKey(significant(code));
  }

  /** Name from the province down, such as 湖北省武汉市洪山区. */
  static String fullName(String code) {
    String key = significant(code);
    StringBuilder name = new StringBuilder();
    String above = "";
    for (int digits = 2; digits <= key.length(); digits += 2) {
      String part = NAMES.getOrDefault(key.substring(0, digits), "");
      boolean grouping = digits < key.length() && GROUPINGS.contains(part);
      if (!grouping && !part.equals(above)) {
        name.append(part);
        above = part;
      }
    }
    return name.toString();
  }

  /** The code without the zeros that fill it up: 420100 is 4201. */
  static String significant(String code) {
    if (code.length() != 6 || !code.endsWith("00")) {
      return code;
    }
    return code.endsWith("0000") ? code.substring(0, 2) : code.substring(0, 4);
  }

  /** Codes directly below, enough of them to show what is meant; empty if there are none. */
  static String examplesBelow(String prefix) {
    return NAMES.subMap(prefix + "00", true, prefix + "99", true).keySet().stream()
        .filter(code -> code.length() == prefix.length() + 2)
        .limit(MOST_EXAMPLES)
        .collect(Collectors.joining(", "));
  }

  private static NavigableMap<String, String> read() {
    return ReferenceTable.read("divisions.csv").rows().stream()
        .collect(
            Collectors.toMap(
                row -> row.get("code"), row -> row.get("name"), (a, b) -> a, TreeMap::new));
  }
}
