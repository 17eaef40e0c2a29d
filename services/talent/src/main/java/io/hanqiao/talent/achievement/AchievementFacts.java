package io.hanqiao.talent.achievement;

import io.hanqiao.text.encoding.Wording;
import io.hanqiao.vocabulary.AchievementKind;
import io.hanqiao.vocabulary.Maturity;
import io.hanqiao.vocabulary.Sector;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an achievement. Null is not stated.
 *
 * @param title as it is published
 * @param summary what it does
 * @param kind what form it has
 * @param field as the source says; null if not stated
 * @param sectors lines of industry; null if not stated
 * @param ipc symbols of the patent classification in their normal spelling; null if not stated
 * @param legalStatus as the source says, such as 授权; null if not stated
 * @param maturity how far it has come; null if not stated
 * @param trl readiness level 1 to 9, GB/T 22900; null if not stated
 * @param cooperationModes how it may be had, as the source says; null if not stated
 */
@Embeddable
record AchievementFacts(
    String title,
    String summary,
    @Enumerated(EnumType.STRING) AchievementKind kind,
    @Nullable String field,
    @Enumerated(EnumType.STRING) @Nullable Set<Sector> sectors,
    @Nullable Set<String> ipc,
    @Nullable String legalStatus,
    @Enumerated(EnumType.STRING) @Nullable Maturity maturity,
    @Nullable Integer trl,
    @Nullable String cooperationModes) {

  /** The words it is found by. */
  Wording wording() {
    return Wording.supply(sectors, title, summary, field);
  }
}
