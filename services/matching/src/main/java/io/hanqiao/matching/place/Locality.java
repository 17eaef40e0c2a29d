package io.hanqiao.matching.place;

import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.matching.engine.Criteria;
import io.hanqiao.matching.rulebook.RulebookText;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How near a place counts as: a share of a criterion's weight, 0..1,000,000.
 *
 * @param district in the same county-level division or management district, or an area that names
 *     it
 * @param city in the same city, or an area that names it
 * @param province in the same province, or an area that names it
 */
public record Locality(int district, int city, int province) {

  private static final int CITY_DIGITS = 4;
  private static final int PROVINCE_DIGITS = 2;

  /** Counties such as 429004 仙桃 are under the province and in no common city. */
  private static final String UNDER_PROVINCE = "90";

  /** The keys {@code locality.share.…} of a rulebook. */
  public static Locality of(RulebookText text) {
    return new Locality(
        text.share("locality.share.district"),
        text.share("locality.share.city"),
        text.share("locality.share.province"));
  }

  /** How narrow the area is by which someone reaches the place; none that reaches it is nothing. */
  public int share(Area area, Place place) {
    if (!area.isStated()) {
      return Criteria.UNKNOWN;
    }
    Set<String> districts = area.managementDistricts();
    String district = place.managementDistrict();
    if (districts != null && district != null && districts.contains(district)) {
      return this.district;
    }
    int best = narrowest(area.divisions(), place.divisionCode());
    if (best > 0) {
      return best;
    }
    return area.covers(place) == RuleOutcome.FACT_MISSING ? Criteria.UNKNOWN : 0;
  }

  private int narrowest(@Nullable Set<String> divisions, @Nullable String division) {
    int best = 0;
    if (divisions != null && division != null) {
      for (String prefix : divisions) {
        if (division.startsWith(prefix)) {
          best = Math.max(best, ofDigits(prefix.length()));
        }
      }
    }
    return best;
  }

  /** How near two places are; unknown where neither division nor district can be compared. */
  public int share(Place one, Place other) {
    String district = one.managementDistrict();
    if (district != null && district.equals(other.managementDistrict())) {
      return this.district;
    }
    String a = one.divisionCode();
    String b = other.divisionCode();
    if (a == null || b == null) {
      return Criteria.UNKNOWN;
    }
    if (a.equals(b) && !a.endsWith("00")) {
      return this.district;
    }
    boolean hasCity =
        !a.startsWith("00", PROVINCE_DIGITS) && !a.startsWith(UNDER_PROVINCE, PROVINCE_DIGITS);
    if (hasCity && a.startsWith(b.substring(0, CITY_DIGITS))) {
      return city;
    }
    return a.startsWith(b.substring(0, PROVINCE_DIGITS)) ? province : 0;
  }

  private int ofDigits(int digits) {
    if (digits > CITY_DIGITS) {
      return district;
    }
    return digits == CITY_DIGITS ? city : province;
  }
}
