package io.hanqiao.matching.lending;

import io.hanqiao.vocabulary.EdgeKind;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The anchor enterprises behind a need.
 *
 * @param anchorEnterpriseId the one whose order or debt the loan rests on; null if not said
 * @param confirmed the firm's ties that the anchor has confirmed; empty if none is known
 */
public record AnchorTies(@Nullable UUID anchorEnterpriseId, Set<Edge> confirmed) {

  /** No anchor is known. */
  public static final AnchorTies UNKNOWN = new AnchorTies(null, Set.of());

  /** A set that nobody changes afterwards. */
  public AnchorTies {
    confirmed = Set.copyOf(confirmed);
  }

  /**
   * A tie both sides gave their word for.
   *
   * @param anchorEnterpriseId the anchor
   * @param kind what the firm is to it
   */
  public record Edge(UUID anchorEnterpriseId, EdgeKind kind) {}
}
