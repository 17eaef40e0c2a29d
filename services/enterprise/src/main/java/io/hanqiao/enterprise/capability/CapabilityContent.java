package io.hanqiao.enterprise.capability;

import io.hanqiao.text.encoding.Wording;
import io.hanqiao.vocabulary.Maturity;
import io.hanqiao.vocabulary.Sector;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a firm could solve. Null is not stated, never zero.
 *
 * @param title in a line, without the firm's name
 * @param text in full, 10 to 4,000 characters
 * @param sectors lines of industry; null if not stated
 * @param ipc symbols of the patent classification in normal form; null if not stated
 * @param maturityFrom at which a technology may be handed over to the firm; null if not stated
 * @param maturityTo to which it brings one, not before {@code maturityFrom}; null if not stated
 * @param minBudgetFen below which it does not work, fen; null if not stated
 * @param availableMonths for which it has people, 1 to 120; null if not stated
 */
@Embeddable
record CapabilityContent(
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
