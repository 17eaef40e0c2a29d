package io.hanqiao.enterprise.assessment;

import io.hanqiao.vocabulary.Text;
import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import java.util.Map;

/**
 * What a firm must meet for each tier, as dated data.
 *
 * @param validFrom first day
 * @param validUntil last day
 * @param source the document, in words
 */
record Rulebook(
    String id, LocalDate validFrom, LocalDate validUntil, Text source, Map<Tier, Criterion> roots) {

  boolean covers(LocalDate day) {
    return !day.isBefore(validFrom) && !day.isAfter(validUntil);
  }
}
