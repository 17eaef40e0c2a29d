package io.hanqiao.matcher.rest;

import io.hanqiao.matching.disclosed.AmountBand;
import io.hanqiao.matching.disclosed.CoarsePlace;
import io.hanqiao.vocabulary.ManagementDistrict;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.RegionCode;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Coarse features as they are shown. */
final class CoarseFeatures {

  /** Counts of fewer point at firms. */
  static final int FEWEST = 5;

  private CoarseFeatures() {}

  /** The band an amount in 元 lies in; null for no amount. */
  static @Nullable String amountBand(@Nullable String amount) {
    return amount == null ? null : AmountBand.of(Money.parseYuan(amount).orThrow().fen()).code();
  }

  /** The name of a management district, else of the city; null if neither is told. */
  static @Nullable String district(CoarsePlace place, Locale locale) {
    return district(place.managementDistrict(), place.city(), locale);
  }

  /**
   * The name of a management district, else of the city of a division; null if neither is known.
   */
  static @Nullable String district(
      @Nullable String district, @Nullable String division, Locale locale) {
    if (district != null
        && ManagementDistrict.parse(district) instanceof Parsed.Valid<ManagementDistrict> known) {
      return known.value().text().in(locale);
    }
    if (division == null) {
      return null;
    }
    // Of some places only the province is known: their code has zeros below it.
    return named(division.substring(0, 4))
        .or(() -> named(division.substring(0, 2)))
        .map(RegionCode::name)
        .orElse(null);
  }

  private static Optional<RegionCode> named(String prefix) {
    return RegionCode.parsePrefix(prefix) instanceof Parsed.Valid<RegionCode> known
        ? Optional.of(known.value())
        : Optional.empty();
  }
}
