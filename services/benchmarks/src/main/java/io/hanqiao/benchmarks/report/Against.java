package io.hanqiao.benchmarks.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How many times faster the kernel is than each rival, by the best of the rival's plans first. */
final class Against {

  private static final String WITHOUT_MORE = "bit masks alone";

  private final RivalRow kernel;

  Against(RivalRow kernel) {
    this.kernel = kernel;
  }

  /** Times as many pairs a second. */
  String times(RivalRow row) {
    double times = kernel.pairsPerSecond() / row.pairsPerSecond();
    return String.format(Locale.ROOT, times < 10 ? "%.1f ×" : "%.0f ×", times);
  }

  /** One part for each rival, in the order given. */
  List<String> text(List<RivalRow> rows) {
    Map<String, List<RivalRow>> byRival = new LinkedHashMap<>();
    for (RivalRow row : rows) {
      byRival.computeIfAbsent(rival(row), first -> new ArrayList<>()).add(row);
    }
    List<String> parts = new ArrayList<>();
    byRival.forEach(
        (rival, plans) -> {
          plans.sort(Comparator.comparingDouble(RivalRow::pairsPerSecond).reversed());
          parts.add(text(rival, plans));
        });
    return parts;
  }

  private String text(String rival, List<RivalRow> bestFirst) {
    StringBuilder text = new StringBuilder(times(bestFirst.get(0))).append(' ').append(rival);
    if (bestFirst.size() > 1) {
      text.append(" (best plan: ").append(plan(bestFirst.get(0))).append(')');
    }
    for (RivalRow other : bestFirst.subList(1, bestFirst.size())) {
      text.append(", ").append(times(other)).append(" with ").append(plan(other));
    }
    return text.toString();
  }

  private static String rival(RivalRow row) {
    int comma = row.name().indexOf(',');
    return comma < 0 ? row.name() : row.name().substring(0, comma);
  }

  private static String plan(RivalRow row) {
    int comma = row.name().indexOf(',');
    return comma < 0 ? WITHOUT_MORE : row.name().substring(comma + 1).strip();
  }
}
