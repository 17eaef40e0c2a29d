package io.hanqiao.matcher.rest;

import io.hanqiao.matcher.book.Whereabouts;
import io.hanqiao.vocabulary.ManagementDistrict;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.RegionCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What tier T0 shows of a firm: industry division and district, if at least five firms share the
 * combination; the district alone if five share that; else nothing.
 */
final class CoarseFeatures {

  /** Fewer firms than this are told apart too easily. */
  static final int FEWEST = 5;

  private static final long FEN_PER_YUAN = 100;
  private static final long[] BAND_EDGES_YUAN = {
    500_000, 1_000_000, 3_000_000, 5_000_000, 10_000_000, 30_000_000, 100_000_000
  };

  /** The first five firms of each combination: more need not be told apart. */
  private final Map<String, Set<UUID>> firms = new HashMap<>();

  private final Locale locale;

  /** What may be told in a market of these firms; a firm that comes twice is one firm. */
  CoarseFeatures(Stream<Located> located, Locale locale) {
    this.locale = locale;
    located.forEach(
        firm -> {
          count(where(firm.place()), firm.enterpriseId());
          count(whereAndLine(firm.place()), firm.enterpriseId());
        });
  }

  /** A firm at a place, in one of its lines. */
  record Located(UUID enterpriseId, Whereabouts place) {}

  /** The firm's line, if enough firms at its place share it. */
  @Nullable String line(Whereabouts place) {
    return shared(whereAndLine(place)) ? place.line() : null;
  }

  /** The firm's district or city, if enough firms share it. */
  @Nullable String district(Whereabouts place) {
    return shared(where(place)) ? district(place, locale) : null;
  }

  /** The band an amount in 元 lies in; null for no amount. */
  static @Nullable String amountBand(@Nullable String amount) {
    if (amount == null) {
      return null;
    }
    long yuan = Money.parseYuan(amount).orThrow().fen() / FEN_PER_YUAN;
    long from = 0;
    for (long edge : BAND_EDGES_YUAN) {
      if (yuan <= edge) {
        return from + "-" + edge;
      }
      from = edge;
    }
    return from + "+";
  }

  /** The name of a management district, else of the city; null if neither is known. */
  static @Nullable String district(Whereabouts place, Locale locale) {
    String district = place.managementDistrict();
    if (district != null
        && ManagementDistrict.parse(district) instanceof Parsed.Valid<ManagementDistrict> known) {
      return known.value().text().in(locale);
    }
    String division = place.divisionCode();
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

  private void count(String key, UUID enterpriseId) {
    Set<UUID> known = firms.computeIfAbsent(key, unused -> new HashSet<>());
    if (known.size() < FEWEST) {
      known.add(enterpriseId);
    }
  }

  private boolean shared(String key) {
    return firms.getOrDefault(key, Set.of()).size() >= FEWEST;
  }

  private static String where(Whereabouts place) {
    String district = place.managementDistrict();
    String division = place.divisionCode();
    if (district != null) {
      return district;
    }
    return division == null ? "?" : division.substring(0, 4);
  }

  private static String whereAndLine(Whereabouts place) {
    return where(place) + "/" + place.line();
  }
}
