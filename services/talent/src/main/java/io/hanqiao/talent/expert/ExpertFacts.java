package io.hanqiao.talent.expert;

import io.hanqiao.text.encoding.Wording;
import io.hanqiao.vocabulary.AgeBand;
import io.hanqiao.vocabulary.Sector;
import io.hanqiao.vocabulary.TitleClass;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Coarse features of an expert: nothing here names a person. Null is not stated.
 *
 * @param ageBand never the date of birth; null if not stated
 * @param title class of professional title; null if not stated
 * @param sectors lines of industry, at least one
 * @param ipc symbols of the patent classification in their normal spelling; null if not stated
 * @param text research, 10 to 2,000 characters
 * @param daysPerMonth days the expert can give, 1 to 31; null if not stated
 * @param inventionPatents granted; null if not stated
 * @param hasResults has results that were put to use; null if not stated
 * @param cleanRecord no bad record in the last three years; null if not stated
 * @param homeConsent the institution consents to a secondment; null if not stated
 * @param divisionCode where the expert works, GB/T 2260; null if not stated
 * @param managementDistrict key of a management district; null if not stated
 */
@Embeddable
record ExpertFacts(
    @Enumerated(EnumType.STRING) @Nullable AgeBand ageBand,
    @Enumerated(EnumType.STRING) @Nullable TitleClass title,
    @Enumerated(EnumType.STRING) Set<Sector> sectors,
    @Nullable Set<String> ipc,
    String text,
    @Nullable Integer daysPerMonth,
    @Nullable Integer inventionPatents,
    @Nullable Boolean hasResults,
    @Nullable Boolean cleanRecord,
    @Nullable Boolean homeConsent,
    @Nullable String divisionCode,
    @Nullable String managementDistrict) {

  /** The words it is found by. */
  Wording wording() {
    return Wording.supply(sectors, text);
  }
}
