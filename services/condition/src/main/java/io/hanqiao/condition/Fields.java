package io.hanqiao.condition;

import io.hanqiao.vocabulary.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one catalogue of what a condition may speak of: the types an expression is checked against,
 * the rows a person chooses from and the documentation are all made from it.
 */
public final class Fields {

  /** The day the pair is judged on. */
  public static final Field TODAY = Field.day("today", "当日", "the day", DisclosureTier.T0);

  private static final Map<String, Field> ALL = byName();

  private Fields() {}

  /** Every field, in the order it is shown. */
  public static List<Field> all() {
    return List.copyOf(ALL.values());
  }

  /** The field of that name, or null. */
  public static @Nullable Field named(String name) {
    return ALL.get(name);
  }

  /** What is close to a name that is none: at most three, the closest first. */
  static List<Field> closeTo(String name) {
    String end = name.substring(name.lastIndexOf('.') + 1);
    return ALL.values().stream()
        .filter(field -> distance(field, name, end) <= Math.max(2, end.length() / 3))
        .sorted(Comparator.comparingInt(field -> distance(field, name, end)))
        .limit(3)
        .toList();
  }

  private static int distance(Field field, String name, String end) {
    Text label = field.label();
    if (label.zh().equals(name)) {
      return 0;
    }
    String own = field.name().substring(field.name().lastIndexOf('.') + 1);
    return Math.min(Spelling.distance(field.name(), name), Spelling.distance(own, end));
  }

  private static Map<String, Field> byName() {
    List<Field> all = new ArrayList<>(NeedFields.all());
    all.addAll(FirmFields.all());
    all.add(TODAY);
    Map<String, Field> byName = new LinkedHashMap<>();
    for (Field field : all) {
      byName.put(field.name(), field);
    }
    return Collections.unmodifiableMap(byName);
  }
}
