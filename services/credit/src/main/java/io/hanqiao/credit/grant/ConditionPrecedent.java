package io.hanqiao.credit.grant;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A condition precedent of a grant (放款条件).
 *
 * @param metAt when a person of the bank reported it as met, UTC; null while it is not
 * @param metBy pseudonymous id of that person
 */
record ConditionPrecedent(ConditionCode code, @Nullable Instant metAt, @Nullable String metBy) {

  static ConditionPrecedent outstanding(ConditionCode code) {
    return new ConditionPrecedent(code, null, null);
  }

  boolean isMet() {
    return metAt != null;
  }
}
