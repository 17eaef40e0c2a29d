package io.hanqiao.matching.lending;

import io.hanqiao.matching.Limits;
import io.hanqiao.matching.Stated;
import io.hanqiao.vocabulary.EdgeKind;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The anchor enterprises an offer rests on.
 *
 * @param edgeKind what the firm must be to an anchor, confirmed by both; null if not stated
 * @param anchorEnterpriseIds the anchors that count; null is any
 * @param limitsFen the lender's binding group limits by anchor, 分, open and in force on the day;
 *     empty if it holds none
 */
public record AnchorTerms(
    @Nullable EdgeKind edgeKind,
    @Nullable Set<UUID> anchorEnterpriseIds,
    Map<UUID, Long> limitsFen) {

  /** Nothing is stated. */
  public static final AnchorTerms NOT_STATED = new AnchorTerms(null, null, Map.of());

  /**
   * Refuses limits the arithmetic was not made for.
   *
   * @throws IllegalArgumentException if a limit is out of its range
   */
  public AnchorTerms {
    anchorEnterpriseIds =
        anchorEnterpriseIds == null || anchorEnterpriseIds.isEmpty()
            ? null
            : Set.copyOf(anchorEnterpriseIds);
    limitsFen = Map.copyOf(limitsFen);
    limitsFen
        .values()
        .forEach(limit -> Stated.requireUpTo(Limits.MAX_FEN, limit, "Limit of an anchor (fen)"));
  }
}
