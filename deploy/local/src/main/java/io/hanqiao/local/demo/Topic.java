package io.hanqiao.local.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A technical subject, said twice: as a firm complains of it and as a team that masters it would,
 * which need not share words.
 *
 * @param sector key
 * @param problem as a firm says it
 * @param method as a team says it, beginning with a verb
 * @param ipc subclasses of the International Patent Classification
 * @param indicators as they are loaded
 */
record Topic(
    String key,
    String sector,
    String title,
    String problem,
    String method,
    List<String> ipc,
    List<Map<String, Object>> indicators) {
  private static final int INDICATOR_PARTS = 5;

  static Topic of(Table.Line line) {
    return new Topic(
        line.text("key"),
        line.text("sector"),
        line.text("title"),
        line.text("problem"),
        line.text("method"),
        line.list("ipc"),
        line.list("indicators").stream().map(text -> indicator(line, text)).toList());
  }

  /** What the method is about: its first clause without the verb. */
  String subject() {
    return method.replaceFirst("^(长期研究|研究|从事|开展|提出|致力于)", "").replaceFirst("[，、].*$", "");
  }

  private static Map<String, Object> indicator(Table.Line line, String text) {
    List<String> parts = new ArrayList<>(List.of(text.split(":", -1)));
    if (parts.size() != INDICATOR_PARTS) {
      throw new IllegalArgumentException(line.where() + ": \"" + text + "\" is no indicator");
    }
    Map<String, Object> indicator = new LinkedHashMap<>();
    indicator.put("name", parts.get(0));
    indicator.put("comparator", parts.get(1));
    indicator.put("target", sign(parts.get(1)) + parts.get(2) + parts.get(3));
    String unit = unit(parts.get(3));
    if (unit != null) {
      indicator.put("unit", unit);
    }
    indicator.put("testMethod", parts.get(4));
    return indicator;
  }

  private static String sign(String comparator) {
    return switch (comparator) {
      case "AT_LEAST" -> "≥";
      case "AT_MOST" -> "≤";
      default -> "=";
    };
  }

  private static @Nullable String unit(String text) {
    return text.isEmpty() ? null : text;
  }
}
