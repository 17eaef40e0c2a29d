package io.hanqiao.challenge.challenge;

import io.hanqiao.text.encoding.Wording;
import io.hanqiao.vocabulary.ChallengeKind;
import io.hanqiao.vocabulary.Sector;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What is to be solved. Null is not stated.
 *
 * @param title 4 to 200 characters
 * @param background how the problem came up
 * @param requirements what a solution must do, a sentence each, at least one
 * @param indicators what a solution is measured by, at least one
 * @param sectors the lines of industry concerned, at least one
 * @param ipc symbols of the patent classification in normal form, at least one
 */
@Embeddable
record Question(
    @Enumerated(EnumType.STRING) ChallengeKind kind,
    String title,
    @Nullable String background,
    @Nullable List<String> requirements,
    @JdbcTypeCode(SqlTypes.JSON) @Nullable List<Indicator> indicators,
    @Enumerated(EnumType.STRING) @Nullable Set<Sector> sectors,
    @Nullable Set<String> ipc) {

  /** The words a solver is found by. */
  Wording wording() {
    return Wording.need(sectors, words());
  }

  /** What is said in words, part by part. */
  List<@Nullable String> words() {
    List<@Nullable String> words = new ArrayList<>();
    words.add(title);
    words.add(background);
    if (requirements != null) {
      words.addAll(requirements);
    }
    if (indicators != null) {
      indicators.forEach(i -> words.add(Wording.indicator(i.name(), i.target(), i.unit())));
    }
    return words;
  }
}
