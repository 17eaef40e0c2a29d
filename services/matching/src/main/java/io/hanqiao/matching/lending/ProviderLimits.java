package io.hanqiao.matching.lending;

import io.hanqiao.matching.Limits;
import io.hanqiao.matching.Stated;
import org.jspecify.annotations.Nullable;

/**
 * What the lender can still give. Null is not stated.
 *
 * @param headroomFen what the offer can still lend, 分
 * @param bankMaxPerFirmFen the most the lender lends to one firm, 分: its own declared limit
 * @param riskPoolSuspended whether the pool that shares the risk has stopped taking loans
 */
public record ProviderLimits(
    @Nullable Long headroomFen,
    @Nullable Long bankMaxPerFirmFen,
    @Nullable Boolean riskPoolSuspended) {

  /** Nothing is stated. */
  public static final ProviderLimits NOT_STATED = new ProviderLimits(null, null, null);

  /**
   * Refuses limits the arithmetic was not made for.
   *
   * @throws IllegalArgumentException if a limit is out of its range
   */
  public ProviderLimits {
    Stated.requireUpTo(Limits.MAX_FEN, headroomFen, "Headroom (fen)");
    Stated.requireUpTo(Limits.MAX_FEN, bankMaxPerFirmFen, "Most for one firm (fen)");
  }
}
