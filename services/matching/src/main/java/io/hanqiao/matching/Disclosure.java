package io.hanqiao.matching;

import io.hanqiao.vocabulary.Text;
import org.jspecify.annotations.Nullable;

/**
 * What of a pair either owner may read about the other side (design: no oracle). One's own facts
 * are always exact.
 *
 * @param supplyConditions null where supplies are published and the demand's owner reads them
 *     exactly; else the one sentence that stands for all rules about the supply alone
 * @param demandPublished whether the demand is published to this supply's owner
 */
public record Disclosure(@Nullable Text supplyConditions, boolean demandPublished) {

  /** A published catalogue on one side, private facts on the other: loans, mandates. */
  public static final Disclosure SUPPLY_ONLY = new Disclosure(null, false);

  /** Whether the demand's owner may read the supply's facts. */
  public boolean supplyPublished() {
    return supplyConditions == null;
  }
}
