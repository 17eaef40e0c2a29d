package io.hanqiao.credit.grant;

import java.time.Instant;
import java.util.List;
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

  /** All of them, of which one is met now unless it was before. */
  static List<ConditionPrecedent> met(List<ConditionPrecedent> all, ConditionCode code, Act act) {
    return all.stream()
        .map(
            c ->
                c.code() == code && !c.isMet()
                    ? new ConditionPrecedent(code, act.at(), act.by())
                    : c)
        .toList();
  }

  /** All of them, of which one is met no longer. */
  static List<ConditionPrecedent> unmet(List<ConditionPrecedent> all, ConditionCode code) {
    return all.stream().map(c -> c.code() == code ? outstanding(code) : c).toList();
  }

  boolean isMet() {
    return metAt != null;
  }
}
