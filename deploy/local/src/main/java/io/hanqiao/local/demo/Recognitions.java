package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws the certificates of firms. A certificate holds three years and is extended by three when
 * its recheck is passed; a few have lapsed, a few soon will. Nobody certifies the cultivation pool.
 */
final class Recognitions {
  private static final int HALF_YEAR_DAYS = 180;
  private static final int CYCLE_YEARS = 3;
  // The national and the provincial lists of a year carry the year's number from 2019 on.
  private static final int YEAR_BEFORE_FIRST_BATCH = 2018;

  private final Settings settings;

  Recognitions(Settings settings) {
    this.settings = settings;
  }

  /** The certificates of a firm of that tier, as they are loaded. */
  List<Map<String, Object>> of(Draw draw, Tier tier) {
    if (tier == Tier.CULTIVATION) {
      return List.of();
    }
    LocalDate validUntil = validUntil(draw);
    LocalDate cycle = validUntil.minusYears(CYCLE_YEARS).plusDays(1);
    boolean rechecked = rechecked(draw, cycle);
    LocalDate issued = rechecked ? cycle.minusYears(CYCLE_YEARS) : cycle;
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("tier", tier);
    if (tier != Tier.TECH_INNOVATIVE) {
      fields.put("batch", issued.getYear() - YEAR_BEFORE_FIRST_BATCH);
    }
    fields.put("issuedOn", issued.toString());
    fields.put("validUntil", validUntil.toString());
    if (rechecked) {
      fields.put("lastRecheckOn", cycle.toString());
    }
    return List.of(fields);
  }

  /** The lists of this year are not out: what began this year is an extension. */
  private boolean rechecked(Draw draw, LocalDate cycle) {
    int thisYear = settings.asOf().getYear();
    boolean drawn = draw.percent(settings.number("recheckedPercent"));
    return cycle.getYear() == thisYear || (drawn && cycle.getYear() > thisYear - CYCLE_YEARS);
  }

  private LocalDate validUntil(Draw draw) {
    LocalDate today = settings.asOf();
    int lapsed = settings.number("certificateLapsedPermille");
    int expiring = settings.number("certificateExpiringPermille");
    int drawn = draw.below(1_000);
    if (drawn < lapsed) {
      return today.minusDays(draw.between(1, HALF_YEAR_DAYS));
    }
    if (drawn < lapsed + expiring) {
      return today.plusDays(draw.between(1, HALF_YEAR_DAYS));
    }
    return today.plusDays(draw.between(HALF_YEAR_DAYS + 1, CYCLE_YEARS * 365));
  }
}
