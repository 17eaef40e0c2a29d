package io.hanqiao.matching.lending;

import io.hanqiao.matching.Limits;
import io.hanqiao.matching.Stated;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a financing guarantor can still do, from its own posting.
 *
 * @param guarantorId the guarantor
 * @param active whether it guarantees at all on the day
 * @param availableFen capacity left, 分
 * @param maxPerFirmFen most for one firm, 分; null if not stated
 * @param serviceDivisions where it guarantees, GB/T 2260 prefixes; null is anywhere
 */
public record GuarantorCapacity(
    UUID guarantorId,
    boolean active,
    long availableFen,
    @Nullable Long maxPerFirmFen,
    @Nullable Set<String> serviceDivisions) {

  /**
   * Refuses numbers the arithmetic was not made for.
   *
   * @throws IllegalArgumentException if a number or code is out of its range
   */
  public GuarantorCapacity {
    Stated.requireUpTo(Limits.MAX_FEN, availableFen, "Guarantee capacity left (fen)");
    Stated.requireUpTo(Limits.MAX_FEN, maxPerFirmFen, "Guarantee for one firm (fen)");
    serviceDivisions =
        Stated.keys(serviceDivisions, "\\d{2}|\\d{4}|\\d{6}", "Division of a guarantor");
  }
}
