package io.hanqiao.talent.team;

import io.hanqiao.text.encoding.Wording;
import io.hanqiao.vocabulary.Maturity;
import io.hanqiao.vocabulary.Sector;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a team can do. Null is not stated, never zero.
 *
 * @param title in a line
 * @param text what it does, 10 to 4,000 characters
 * @param sectors lines of industry; null if not stated
 * @param ipc symbols of the patent classification in their normal spelling; null if not stated
 * @param maturityFrom where it takes a technology up; null if not stated
 * @param maturityTo how far it takes it, not before {@code maturityFrom}; null if not stated
 * @param minBudgetFen smallest budget it works for, fen; null if not stated
 * @param availableMonths months it can give, 1 to 120; null if not stated
 */
@Embeddable
record TeamOffer(
    String title,
    String text,
    @Enumerated(EnumType.STRING) @Nullable Set<Sector> sectors,
    @Nullable Set<String> ipc,
    @Enumerated(EnumType.STRING) @Nullable Maturity maturityFrom,
    @Enumerated(EnumType.STRING) @Nullable Maturity maturityTo,
    @Nullable Long minBudgetFen,
    @Nullable Integer availableMonths) {

  /** The words it is found by. */
  Wording wording() {
    return Wording.supply(sectors, title, text);
  }
}
