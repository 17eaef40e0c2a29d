package io.hanqiao.matching.place;

import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.matching.Stated;
import io.hanqiao.vocabulary.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where someone serves: divisions and management districts are one area, to lie in either is
 * enough. An empty set states nothing and is kept as null.
 *
 * @param divisions GB/T 2260 prefixes of 2, 4 or 6 digits; zeros that fill up are cut off; null if
 *     not stated
 * @param managementDistricts keys; null if not stated
 */
public record Area(@Nullable Set<String> divisions, @Nullable Set<String> managementDistricts) {

  /** Anywhere: nothing is stated. */
  public static final Area NOT_STATED = new Area(null, null);

  /**
   * Refuses codes of another form.
   *
   * @throws IllegalArgumentException if a division has not 2, 4 or 6 digits
   */
  public Area {
    Set<String> given = Stated.keys(divisions, "\\d{2}|\\d{4}|\\d{6}", "Division");
    divisions =
        given == null
            ? null
            : Collections.unmodifiableSet(
                new TreeSet<>(given.stream().map(Area::significant).toList()));
    managementDistricts = Stated.keys(managementDistricts, ".+", "Management district");
  }

  /** Whether anything is stated. */
  public boolean isStated() {
    return divisions != null || managementDistricts != null;
  }

  /** Whether the place lies in the area; only a fact that could decide is missing. */
  public RuleOutcome covers(Place place) {
    if (!isStated()) {
      return RuleOutcome.NOT_STATED;
    }
    String division = place.divisionCode();
    String district = place.managementDistrict();
    if (managementDistricts != null && district != null && managementDistricts.contains(district)) {
      return RuleOutcome.PASSED;
    }
    boolean undecided = managementDistricts != null && district == null;
    if (divisions != null) {
      if (division == null) {
        return RuleOutcome.FACT_MISSING;
      }
      String known = significant(division);
      for (String prefix : divisions) {
        if (division.startsWith(prefix)) {
          return RuleOutcome.PASSED;
        }
        undecided |= prefix.startsWith(known);
      }
    }
    return undecided ? RuleOutcome.FACT_MISSING : RuleOutcome.FAILED;
  }

  /** By name, or that it is not stated. */
  public Text text() {
    List<Text> parts = new ArrayList<>();
    if (divisions != null) {
      divisions.forEach(code -> parts.add(Place.division(code)));
    }
    if (managementDistricts != null) {
      managementDistricts.forEach(key -> parts.add(Place.district(key)));
    }
    return parts.isEmpty()
        ? new Text("未载明", "not stated")
        : new Text(
            parts.stream().map(Text::zh).collect(Collectors.joining("、")),
            parts.stream().map(Text::en).collect(Collectors.joining(", ")));
  }

  /** 420100 is 4201: the zeros only fill up. */
  static String significant(String code) {
    if (code.length() != 6 || !code.endsWith("00")) {
      return code;
    }
    return code.endsWith("0000") ? code.substring(0, 2) : code.substring(0, 4);
  }
}
