package io.hanqiao.matcher.rest;

import io.hanqiao.matcher.book.ProfileFacts;
import io.hanqiao.vocabulary.ManagementDistrict;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.RegionCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What tier T0 shows of a firm: industry division and district, if at least five firms share the
 * combination; the district alone if five share that; else nothing.
 */
final class CoarseFeatures {

  /** Fewer firms than this are told apart too easily. */
  static final int FEWEST = 5;

  private static final long[] BAND_EDGES_YUAN = {
    500_000, 1_000_000, 3_000_000, 5_000_000, 10_000_000, 30_000_000, 100_000_000
  };

  private final Map<String, Integer> firms = new HashMap<>();

  CoarseFeatures(Collection<ProfileFacts> profiles) {
    for (ProfileFacts profile : profiles) {
      firms.merge(place(profile), 1, Integer::sum);
      firms.merge(placeAndIndustry(profile), 1, Integer::sum);
    }
  }

  @Nullable String industryDivision(ProfileFacts profile) {
    return shared(placeAndIndustry(profile)) ? profile.industryDivision() : null;
  }

  @Nullable String district(ProfileFacts profile, Locale locale) {
    return shared(place(profile)) ? name(profile, locale) : null;
  }

  /** The band an amount of {@code yuan} lies in. */
  static String amountBand(long yuan) {
    long from = 0;
    for (long edge : BAND_EDGES_YUAN) {
      if (yuan <= edge) {
        return from + "-" + edge;
      }
      from = edge;
    }
    return from + "+";
  }

  private boolean shared(String key) {
    return firms.getOrDefault(key, 0) >= FEWEST;
  }

  private static String place(ProfileFacts profile) {
    String district = profile.managementDistrict();
    return district == null ? profile.divisionCode().substring(0, 4) : district;
  }

  private static String placeAndIndustry(ProfileFacts profile) {
    return place(profile) + "/" + profile.industryDivision();
  }

  private static String name(ProfileFacts profile, Locale locale) {
    String district = profile.managementDistrict();
    if (district != null
        && ManagementDistrict.parse(district) instanceof Parsed.Valid<ManagementDistrict> known) {
      return known.value().text().in(locale);
    }
    String city = profile.divisionCode().substring(0, 4);
    return RegionCode.parsePrefix(city) instanceof Parsed.Valid<RegionCode> known
        ? known.value().name()
        : city;
  }
}
