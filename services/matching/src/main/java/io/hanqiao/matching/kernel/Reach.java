package io.hanqiao.matching.kernel;

import io.hanqiao.matching.lending.LendingSupply;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** By how narrow an area an offer reaches a firm. */
enum Reach {
  DISTRICT,
  CITY,
  PROVINCE,
  NONE,
  UNKNOWN;

  static Reach of(LendingSupply supply, PreparedDemand demand) {
    Set<String> divisions = supply.area().area().divisions();
    Set<String> districts = supply.area().area().managementDistricts();
    String division = demand.firm.place().divisionCode();
    String district = demand.firm.place().managementDistrict();
    if (has(districts, district) || has(divisions, division)) {
      return DISTRICT;
    }
    if (has(divisions, demand.city)) {
      return CITY;
    }
    if (has(divisions, demand.province)) {
      return PROVINCE;
    }
    boolean decided = decided(divisions, division) && decided(districts, district);
    return decided && (divisions != null || districts != null) ? NONE : UNKNOWN;
  }

  private static boolean has(@Nullable Set<String> stated, @Nullable String key) {
    return stated != null && key != null && stated.contains(key);
  }

  private static boolean decided(@Nullable Set<String> stated, @Nullable String fact) {
    return stated == null || fact != null;
  }

  /** Whether the offer says nothing of an area. */
  static boolean isOpen(LendingSupply supply) {
    return supply.area().area().divisions() == null
        && supply.area().area().managementDistricts() == null;
  }

  /** Whether the firm lies in the area. */
  boolean isInside() {
    return compareTo(PROVINCE) <= 0;
  }
}
