package io.hanqiao.text.diagnosis;

import io.hanqiao.text.reading.Indicators;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Units and what they measure. */
final class Units {

  private static final Map<String, String> QUANTITIES = quantities();
  private static final Map<String, List<String>> BY_LETTERS = byLetters();
  private static final Pattern JOINT = Pattern.compile("[/·*⋅()]");
  private static final Pattern EXPONENT = Pattern.compile("\\^?-?\\d$");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  private record Measure(Pattern name, List<String> quantities) {}

  private static final List<Measure> MEASURES =
      Signs.rows("measures").stream()
          .map(row -> new Measure(Pattern.compile(row[1]), List.of(row[2].split(" ", -1))))
          .toList();

  private Units() {}

  /** Whether it is a unit: a known one, one made of known ones, or one written in Chinese. */
  static boolean isKnown(String unit) {
    return QUANTITIES.containsKey(unit)
        || HAN.matcher(unit).find()
        || Arrays.stream(JOINT.split(unit, 0))
            .filter(part -> !part.isEmpty())
            .allMatch(part -> QUANTITIES.containsKey(EXPONENT.matcher(part).replaceFirst("")));
  }

  /** The known unit that differs in upper and lower case only; null if there is not just one. */
  static @Nullable String meant(String unit) {
    List<String> alike = BY_LETTERS.getOrDefault(unit.toLowerCase(Locale.ROOT), List.of());
    return alike.size() == 1 ? alike.get(0) : null;
  }

  /** Whether a thing of that name is surely not measured in that unit. */
  static boolean contradict(String name, String unit) {
    String quantity = QUANTITIES.get(unit);
    return quantity != null
        && MEASURES.stream()
            .filter(measure -> measure.name().matcher(name).find())
            .findFirst()
            .filter(measure -> !measure.quantities().contains(quantity))
            .isPresent();
  }

  private static Map<String, String> quantities() {
    Map<String, String> quantities = new HashMap<>(Indicators.quantities());
    for (String[] row : Signs.rows("unit")) {
      quantities.put(row[1], row[2]);
    }
    return Map.copyOf(quantities);
  }

  private static Map<String, List<String>> byLetters() {
    Map<String, List<String>> byLetters = new HashMap<>();
    for (String unit : QUANTITIES.keySet()) {
      byLetters
          .computeIfAbsent(unit.toLowerCase(Locale.ROOT), letters -> new ArrayList<>())
          .add(unit);
    }
    return byLetters;
  }
}
