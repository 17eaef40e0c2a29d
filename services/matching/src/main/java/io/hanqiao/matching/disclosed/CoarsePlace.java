package io.hanqiao.matching.disclosed;

import io.hanqiao.matching.engine.Criteria;
import io.hanqiao.matching.place.Locality;
import io.hanqiao.matching.place.Place;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A firm's place as far as it is told: its management district, else its city, else nothing.
 *
 * @param managementDistrict key, such as {@code donghu}; null if it is not told
 * @param city first four digits of GB/T 2260, the last two zero where only the province is known;
 *     null if not told, or if the management district is told instead
 */
public record CoarsePlace(@Nullable String managementDistrict, @Nullable String city) {

  /** Nothing is told. */
  public static final CoarsePlace HIDDEN = new CoarsePlace(null, null);

  /** Management districts are Wuhan's. */
  private static final String CITY_OF_DISTRICTS = "4201";

  private static final int CITY_DIGITS = 4;

  /** Whether nothing is told. */
  public boolean isHidden() {
    return managementDistrict == null && city == null;
  }

  /**
   * Whether a firm at a place told like this could lie in an area. Divisions and management
   * districts are one area; an area that states neither is everywhere.
   */
  public boolean mayLieIn(@Nullable Set<String> divisions, @Nullable Set<String> districts) {
    if (isHidden() || (divisions == null && districts == null)) {
      return true;
    }
    if (isOneOf(districts)) {
      return true;
    }
    String within = within();
    return divisions != null
        && divisions.stream().anyMatch(d -> within.startsWith(d) || d.startsWith(within));
  }

  /** How near an area is, by what is told; unknown where that cannot decide. */
  public int share(
      Locality shares, @Nullable Set<String> divisions, @Nullable Set<String> districts) {
    if (isHidden() || (divisions == null && districts == null)) {
      return Criteria.UNKNOWN;
    }
    if (isOneOf(districts)) {
      return shares.district();
    }
    String within = within();
    int best = 0;
    boolean undecided = false;
    if (divisions != null) {
      for (String division : divisions) {
        if (within.startsWith(division)) {
          best =
              Math.max(best, division.length() == CITY_DIGITS ? shares.city() : shares.province());
        } else {
          undecided |= division.startsWith(within);
        }
      }
    }
    return best == 0 && undecided ? Criteria.UNKNOWN : best;
  }

  /** The place as distances are taken from it. */
  public Place place() {
    return new Place(city == null ? null : city + "00", managementDistrict);
  }

  private boolean isOneOf(@Nullable Set<String> districts) {
    return districts != null
        && managementDistrict != null
        && districts.contains(managementDistrict);
  }

  private String within() {
    String known = city == null ? CITY_OF_DISTRICTS : city;
    return known.endsWith("00") ? known.substring(0, 2) : known;
  }
}
