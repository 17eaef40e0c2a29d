package io.hanqiao.matching.lending;

import io.hanqiao.matching.place.Area;
import io.hanqiao.vocabulary.AreaBasis;
import org.jspecify.annotations.Nullable;

/**
 * Where an offer is lent.
 *
 * @param area divisions and management districts together
 * @param basis whose place must lie in it; null is the firm's
 */
public record AreaTerms(Area area, @Nullable AreaBasis basis) {

  /** Anywhere. */
  public static final AreaTerms NOT_STATED = new AreaTerms(Area.NOT_STATED, null);
}
