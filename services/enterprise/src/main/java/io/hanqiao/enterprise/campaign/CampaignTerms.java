package io.hanqiao.enterprise.campaign;

import io.hanqiao.vocabulary.Tier;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a campaign; they stay as it was opened with.
 *
 * @param title 1 to 200 characters
 * @param opensOn first day on which firms declare
 * @param closesOn last day on which firms declare and lists are sent, not before {@code opensOn}
 * @param tiers of which a firm holds one on the day; at least one, the cultivation pool is none
 * @param districts whose firms it is for, by key; null for every place
 * @param answerWithinWorkingDays by when a bank gives its first answer, 1 to 60
 * @param checksValidDays how old a look-up of a register may be, calendar days, 1 to 365
 */
@Embeddable
public record CampaignTerms(
    String title,
    LocalDate opensOn,
    LocalDate closesOn,
    @Enumerated(EnumType.STRING) Set<Tier> tiers,
    @Nullable Set<String> districts,
    int answerWithinWorkingDays,
    int checksValidDays) {

  /** Whether a day is within it, the first and the last one included. */
  public boolean isOn(LocalDate day) {
    return !day.isBefore(opensOn) && !day.isAfter(closesOn);
  }
}
