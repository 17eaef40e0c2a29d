package io.hanqiao.vocabulary;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table of GB/T 4754-2017: which codes exist, what they are called, what they belong to. */
final class Industries {

  /**
   * @param parent code of the level above, empty for a section
   */
  private record Industry(String name, String parent) {}

  private static final Map<String, Industry> ALL =
      ReferenceTable.read("industries.csv").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get("code"), row -> new Industry(row.get("name"), row.get("parent"))));

  private Industries() {}

  static boolean exists(String code) {
    return ALL.containsKey(code);
  }

  static String name(String code) {
    return get(code).name;
  }

  /** The code of the level above, or null for a section. */
  static @Nullable String parent(String code) {
    String parent = get(code).parent;
    return parent.isEmpty() ? null : parent;
  }

  private static Industry get(String code) {
    Industry industry = ALL.get(code);
    if (industry == null) {
      throw new IllegalArgumentException("no industry has the code " + Excerpt.of(code));
    }
    return industry;
  }
}
