package io.hanqiao.enterprise.profile;

import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tier a firm is shown under.
 *
 * @param validUntil last day; null if unknown or the tier has none
 */
public record TierHeld(Tier tier, @Nullable LocalDate validUntil) {

  private static final Comparator<Recognition> HIGHER =
      Comparator.comparing(Recognition::tier)
          .thenComparing(Recognition::validUntil, Comparator.nullsLast(Comparator.naturalOrder()));

  /**
   * The highest recognition that counts on the day; if none does, the cultivation pool; else the
   * highest that has lapsed, whose last day says so. A revoked one never counts, nor does one of a
   * later day.
   *
   * @return null if there is nothing of all this
   */
  static @Nullable TierHeld on(LocalDate day, List<Recognition> all, boolean inPool) {
    Optional<Recognition> counting =
        all.stream().filter(recognition -> recognition.countsOn(day)).max(HIGHER);
    if (counting.isEmpty() && inPool) {
      return new TierHeld(Tier.CULTIVATION, null);
    }
    return counting
        .or(() -> all.stream().filter(recognition -> recognition.issuedBy(day)).max(HIGHER))
        .map(recognition -> new TierHeld(recognition.tier(), recognition.validUntil()))
        .orElse(null);
  }
}
