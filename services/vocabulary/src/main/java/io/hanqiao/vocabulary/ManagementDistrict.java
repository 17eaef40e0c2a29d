package io.hanqiao.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One of the 15 districts and zones Wuhan reports by (管理区). It stands beside the {@link RegionCode}
 * and neither is ever derived from the other: a zone cuts across divisions. The cities around Wuhan
 * are none.
 *
 * @param key stable key in lower case, such as {@code donghu}
 */
public record ManagementDistrict(String key) implements Named {
  private static final Map<String, Text> NAMES = read();

  /**
   * @throws IllegalArgumentException if there is no such district; use {@link #parse} on input
   */
  public ManagementDistrict {
    if (!NAMES.containsKey(key)) {
      throw new IllegalArgumentException("no management district has the key " + Excerpt.of(key));
    }
  }

  /** Reads a key, exactly as written in the list. */
  public static Parsed<ManagementDistrict> parse(String key) {
    if (NAMES.containsKey(key)) {
      return Parsed.valid(new ManagementDistrict(key));
    }
    return Parsed.invalid(
        Flaw.of(
            "没有管理区" + Excerpt.of(key) + "。",
            "There is no management district " + Excerpt.of(key) + ".",
            "可用："
                + all().stream()
                    .map(d -> d.key + " " + d.text().zh())
                    .collect(Collectors.joining("、"))
                + "。武汉以外不填。",
            "Allowed: "
                + all().stream()
                    .map(d -> d.key + " (" + d.text().en() + ")")
                    .collect(Collectors.joining(", "))
                + ". Leave it out outside Wuhan."));
  }

  /** The 15 districts, in the order of the list. */
  public static List<ManagementDistrict> all() {
    return NAMES.keySet().stream().map(ManagementDistrict::new).toList();
  }

  @Override
  public Text text() {
    return NAMES.getOrDefault(key, new Text(key, key));
  }

  @Override
  public String toString() {
    return key;
  }

  private static Map<String, Text> read() {
    Map<String, Text> names = new LinkedHashMap<>();
    for (ReferenceTable.Row row : ReferenceTable.read("management-districts.csv").rows()) {
      names.put(row.get("key"), new Text(row.get("zh"), row.get("en")));
    }
    return names;
  }
}
