package io.hanqiao.matcher.book;

import io.hanqiao.matching.lending.GuarantorCapacity;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What other postings say of an offer on a day.
 *
 * @param guarantors those the offer names that are known
 * @param anchorLimitsFen its bank's binding group limits in force, by anchor, 分
 */
record OfferBacking(List<GuarantorCapacity> guarantors, Map<UUID, Long> anchorLimitsFen) {

  /** Nothing else is known. */
  static final OfferBacking NONE = new OfferBacking(List.of(), Map.of());
}
