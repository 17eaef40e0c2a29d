package io.hanqiao.matching.place;

import io.hanqiao.matching.WholeRoot;
import io.hanqiao.matching.rulebook.RulebookText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whole kilometres between administrative centres, as the crow flies: a table of a rulebook, worked
 * out once. Good to a few kilometres, which is what a table of centres can say.
 */
public final class Centres {

  private static final String KEY = "centre.";
  private static final int CITY_DIGITS = 4;

  /**
   * A thousandth of a degree of latitude, and of longitude at 30.4 degrees north, in decimetres.
   */
  private static final long NORTH_DM = 1_112;

  private static final long EAST_DM = 960;
  private static final long DM_PER_KM = 10_000;

  private final Map<String, Integer> rows = new HashMap<>();
  private final int[][] kilometres;
  private final int outsideKm;

  private Centres(List<String> names, List<long[]> points, int outsideKm) {
    this.outsideKm = outsideKm;
    this.kilometres = new int[names.size()][names.size()];
    for (int i = 0; i < names.size(); i++) {
      rows.put(names.get(i), i);
      for (int j = 0; j < names.size(); j++) {
        kilometres[i][j] = kilometres(points.get(i), points.get(j));
      }
    }
  }

  /**
   * The keys {@code centre.…} of a rulebook: latitude and longitude in thousandths of a degree, by
   * division or management district.
   */
  public static Centres of(RulebookText text) {
    List<String> names = List.copyOf(text.keysUnder(KEY));
    return new Centres(
        names,
        names.stream().map(name -> point(text, KEY + name)).toList(),
        text.number("distance.outsideKm", 20_000));
  }

  /**
   * Kilometres between two places, by the finest centre the table has; a place outside the table
   * counts as the rulebook says. Null if either is unknown.
   */
  public @Nullable Integer between(Place one, Place other) {
    if (one.isUnknown() || other.isUnknown()) {
      return null;
    }
    Integer from = row(one);
    Integer to = row(other);
    return from == null || to == null ? Integer.valueOf(outsideKm) : (Integer) kilometres[from][to];
  }

  private @Nullable Integer row(Place place) {
    String district = place.managementDistrict();
    Integer row = district == null ? null : rows.get(district);
    String division = place.divisionCode();
    if (row != null || division == null) {
      return row;
    }
    Integer county = rows.get(division);
    return county == null ? rows.get(division.substring(0, CITY_DIGITS)) : county;
  }

  private static long[] point(RulebookText text, String key) {
    List<String> parts = text.words(key);
    if (parts.size() != 2 || !parts.stream().allMatch(part -> part.matches("\\d{5,6}"))) {
      String said = "«" + String.join(",", parts) + "»";
      text.note(
          key,
          key + " 为" + said + "，不是纬度和经度。",
          key + " is " + said + ", not a latitude and a longitude.",
          "应为千分之一度，如 30505,114343。",
          "Want thousandths of degrees such as 30505,114343.");
      return new long[2];
    }
    return new long[] {Long.parseLong(parts.get(0)), Long.parseLong(parts.get(1))};
  }

  /** Rounded to the nearest kilometre. */
  private static int kilometres(long[] from, long[] to) {
    long north = (from[0] - to[0]) * NORTH_DM;
    long east = (from[1] - to[1]) * EAST_DM;
    return (int) ((WholeRoot.of(north * north + east * east) + DM_PER_KM / 2) / DM_PER_KM);
  }
}
